package org.stanceledger.report.workbook;

/**
 * How much the workbook holds.
 *
 * @param rowsPerSheet statements on one sheet; Excel takes 1,048,576 rows, four of which are the heading
 * @param statements statements in the workbook at all; the rest stands in statements.csv only
 */
public record WorkbookSettings(int rowsPerSheet, long statements) {
    /** As many statements as a sheet takes, and as many sheets as it needs. */
    public static final WorkbookSettings DEFAULT = new WorkbookSettings(1_048_572, Long.MAX_VALUE);

    public WorkbookSettings {
        if (rowsPerSheet < 1 || rowsPerSheet > 1_048_572) {
            throw new IllegalArgumentException("a sheet holds 1 to 1048572 statements, not " + rowsPerSheet);
        }
        if (statements < 0) {
            throw new IllegalArgumentException("a number of statements is not negative: " + statements);
        }
    }
}
