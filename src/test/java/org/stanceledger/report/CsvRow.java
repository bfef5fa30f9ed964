package org.stanceledger.report;

import java.util.Map;

/** A row of a CSV file, by the names of its header. */
public record CsvRow(Map<String, String> cells) {
    /** The cell of a column; fails where the file has no such column. */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new AssertionError("no column " + column + " in " + cells.keySet());
        }
        return cell;
    }
}
