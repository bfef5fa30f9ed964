package org.stanceledger.corrections;

import org.apache.poi.ss.util.CellReference;

/**
 * A sheet of a workbook, or a CSV file.
 *
 * @param name the sheet's name, or the file's
 * @param csv whether it is a CSV file
 */
record SheetPlace(String name, boolean csv) {
    /** A row in words; rows count from 0. */
    String row(int row) {
        return csv ? name + ":" + (row + 1) : name + "!" + (row + 1);
    }

    /** A cell in words: {@code Statements!S17}, or {@code file.csv:17, column 3}; rows and columns count from 0. */
    String cell(int row, int column) {
        return csv
                ? row(row) + ", column " + (column + 1)
                : name + "!" + CellReference.convertNumToColString(column) + (row + 1);
    }
}
