/** Statements, articles, skips and runs in the database. */
@NullMarked
package org.stanceledger.ledger;

import org.jspecify.annotations.NullMarked;
