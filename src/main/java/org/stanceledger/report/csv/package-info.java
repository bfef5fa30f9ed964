/** Comma-separated reports: RFC 4180, a stable order of columns, cells that no spreadsheet takes for a formula. Plain Java. */
@NullMarked
package org.stanceledger.report.csv;

import org.jspecify.annotations.NullMarked;
