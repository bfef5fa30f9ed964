/** Writes reports from what the ledger holds. */
@NullMarked
package org.stanceledger.report;

import org.jspecify.annotations.NullMarked;
