/** What people correct: read from workbooks and CSV files, checked against configuration and ledger, kept, and given out as a gold set. */
@NullMarked
package org.stanceledger.corrections;

import org.jspecify.annotations.NullMarked;
