package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A sheet that is being written from top to bottom: title, notes, tables. */
final class Page {
    private static final int TITLE_HEIGHT = 26;
    private static final float HEAD_LEADING_POINTS = 6;
    private static final int WIDTH_UNITS = 256;
    private static final int MOST_LINES = 15;
    private static final float LINE_POINTS = 13;
    private static final float SMALL_LINE_POINTS = 11;
    private static final float LEADING_POINTS = 2;

    private final Sheet sheet;
    private final Styles styles;
    private final SheetExtensions extensions;
    private List<Column> columns = List.of();
    private final List<Double> widths = new ArrayList<>();
    private int next;
    private int headRow = -1;

    Page(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.extensions = new SheetExtensions(sheet);
        PrintLayout.apply(sheet);
    }

    /** The sheet's name in large letters, and lines that say what it counts. */
    void title(String title, String... notes) {
        Row row = blank(TITLE_HEIGHT);
        Cells.set(Cells.styled(row, 0, styles.title()), title);
        for (String note : notes) {
            note(note);
        }
        skip();
    }

    void note(String note) {
        Cells.set(Cells.styled(blank(-1), 0, styles.note()), note);
    }

    void heading(String heading) {
        Cells.set(Cells.styled(blank(-1), 0, styles.heading()), heading);
    }

    void skip() {
        next++;
    }

    /** Sets the widths of columns that have none yet. */
    void widths(List<Column> widest) {
        for (int index = widths.size(); index < widest.size(); index++) {
            sheet.setColumnWidth(
                    index, Math.toIntExact(Math.round(widest.get(index).width() * WIDTH_UNITS)));
            widths.add(widest.get(index).width());
        }
    }

    /**
     * Begins a table: its head row, and above it the filters of the columns that count part of a row's statements. Widths are set by the
     * first table of a page that has the column.
     */
    void table(List<Column> tableColumns) {
        widths(tableColumns);
        columns = List.copyOf(tableColumns);
        if (columns.stream().anyMatch(column -> column.counts() != null)) {
            filters();
        }
        headRow = next;
        Row row = blank(0);
        int lines = 1;
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            Cells.set(Cells.styled(row, index, styles.head(column)), column.title());
            lines = Math.max(lines, TextLines.of(column.title(), widths.get(index)));
        }
        row.setHeightInPoints(lines * LINE_POINTS + HEAD_LEADING_POINTS);
    }

    private void filters() {
        Row row = blank(0);
        int lines = 1;
        for (int index = 0; index < columns.size(); index++) {
            Filter filter = columns.get(index).counts();
            if (filter != null) {
                Cells.set(Cells.styled(row, index, styles.columnFilter()), filter);
                lines = Math.max(lines, TextLines.of(filter.text(), widths.get(index)));
            }
        }
        row.setHeightInPoints(lines * SMALL_LINE_POINTS + LEADING_POINTS);
    }

    /** Keeps the rows down to the head of the last table in view, and the head on every printed page. */
    void freeze(int frozenColumns) {
        sheet.createFreezePane(frozenColumns, headRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    }

    /** Adds filters to the last table. */
    void filter() {
        sheet.setAutoFilter(new CellRangeAddress(headRow, Math.max(headRow, next - 1), 0, columns.size() - 1));
    }

    Row row(@Nullable Object... values) {
        Row row = blank(-1);
        int lines = 1;
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            Column column = columns.get(index);
            if (column.kind() == Column.Kind.WRAPPED && value instanceof String text) {
                lines = Math.max(lines, TextLines.of(text, widths.get(index)));
            }
            if (value != null || column.kind() == Column.Kind.INPUT) {
                Cells.set(Cells.styled(row, index, styles.cell(column)), value);
            }
        }
        row.setHeightInPoints(Math.min(MOST_LINES, lines) * LINE_POINTS + LEADING_POINTS);
        return row;
    }

    /** A row that adds up those above. */
    void total(@Nullable Object... values) {
        Row row = blank(-1);
        for (int index = 0; index < values.length; index++) {
            Cells.set(Cells.styled(row, index, styles.total(columns.get(index))), values[index]);
        }
    }

    /** A cell with a style of its own. */
    void put(int rowIndex, int column, @Nullable Object value, CellStyle style) {
        Row row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        Cells.set(Cells.styled(row, column, style), value);
    }

    private Row blank(int points) {
        Row row = sheet.createRow(next++);
        if (points > 0) {
            row.setHeightInPoints(points);
        }
        return row;
    }

    /** Prints only the columns up to one; what stands right of it is for tracing on the screen. */
    void printUpTo(int lastColumn) {
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, Math.max(headRow + 1, next - 1));
    }

    Sheet sheet() {
        return sheet;
    }

    SheetExtensions extensions() {
        return extensions;
    }

    Bars bars() {
        return extensions.bars();
    }

    Styles styles() {
        return styles;
    }

    /** Index of the row that comes next. */
    int next() {
        return next;
    }

    void moveTo(int rowIndex) {
        next = rowIndex;
    }

    /** Index of the head row of the last table. */
    int headRow() {
        return headRow;
    }

    List<Column> columns() {
        return columns;
    }
}
