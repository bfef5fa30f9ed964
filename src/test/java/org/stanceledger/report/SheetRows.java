package org.stanceledger.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads a table of a sheet: from the row whose first cell is a given heading to the next empty row. */
public final class SheetRows {
    private static final DataFormatter RAW = new DataFormatter(java.util.Locale.ROOT);

    private SheetRows() {}

    /** The rows of the table that begins below a heading and has the given first column. */
    public static List<CsvRow> read(Sheet sheet, String firstColumn, int which) {
        int seen = 0;
        for (Row row : sheet) {
            if (text(row, 0).equals(firstColumn) && seen++ == which) {
                return read(sheet, row);
            }
        }
        throw new AssertionError("no table with " + firstColumn + " in " + sheet.getSheetName());
    }

    private static List<CsvRow> read(Sheet sheet, Row head) {
        List<CsvRow> rows = new ArrayList<>();
        for (int index = head.getRowNum() + 1; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            if (row == null || text(row, 0).isEmpty() && text(row, 1).isEmpty()) {
                break;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < head.getLastCellNum(); column++) {
                cells.put(text(head, column), text(row, column));
            }
            rows.add(new CsvRow(cells));
        }
        return rows;
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : number(cell.getNumericCellValue());
            case FORMULA -> cell.getStringCellValue();
            default -> RAW.formatCellValue(cell);
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
