package org.stanceledger.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
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
    private static final float LEADING_POINTS = 2;
    private static final double LETTERS_PER_WIDTH = 1.1;

    private final Sheet sheet;
    private final Styles styles;
    private final Bars bars;
    private List<Column> columns = List.of();
    private final List<Double> widths = new ArrayList<>();
    private int next;
    private int headRow = -1;

    Page(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.bars = new Bars(sheet);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 0.5);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft("Stance Ledger · &A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** The sheet's name in large letters, and lines that say what it counts and where the statements behind a figure are. */
    void title(String title, String... notes) {
        Row row = blank(TITLE_HEIGHT);
        styled(row, 0, styles.title()).setCellValue(CellText.of(title));
        for (String note : notes) {
            note(note);
        }
        skip();
    }

    void note(String note) {
        styled(blank(-1), 0, styles.note()).setCellValue(CellText.of(note));
    }

    void heading(String heading) {
        styled(blank(-1), 0, styles.heading()).setCellValue(CellText.of(heading));
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

    /** Begins a table: its head row. Widths are set by the first table of a page that has the column. */
    void table(List<Column> tableColumns) {
        widths(tableColumns);
        columns = List.copyOf(tableColumns);
        headRow = next;
        Row row = blank(0);
        int lines = 1;
        for (int index = 0; index < columns.size(); index++) {
            styled(row, index, styles.head(columns.get(index)))
                    .setCellValue(CellText.of(columns.get(index).title()));
            lines = Math.max(lines, lines(columns.get(index).title(), widths.get(index)));
        }
        row.setHeightInPoints(lines * LINE_POINTS + HEAD_LEADING_POINTS);
    }

    /** Keeps the rows down to the head of the last table in view and on every printed page. */
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
                lines = Math.max(lines, lines(text, widths.get(index)));
            }
            if (value != null || column.kind() == Column.Kind.INPUT) {
                set(styled(row, index, styles.cell(column)), value);
            }
        }
        row.setHeightInPoints(Math.min(MOST_LINES, lines) * LINE_POINTS + LEADING_POINTS);
        return row;
    }

    /** How many lines a text takes in a wrapped cell, by the mean width of letters. */
    private static int lines(String text, double width) {
        double perLine = Math.max(1, (width - 2) * LETTERS_PER_WIDTH);
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(line.length() / perLine));
        }
        return lines;
    }

    /** A row that adds up those above. */
    void total(@Nullable Object... values) {
        Row row = blank(-1);
        for (int index = 0; index < values.length; index++) {
            set(styled(row, index, styles.total(columns.get(index))), values[index]);
        }
    }

    /** A cell with a style of its own. */
    void put(int rowIndex, int column, @Nullable Object value, CellStyle style) {
        Row row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        set(styled(row, column, style), value);
    }

    private Row blank(int points) {
        Row row = sheet.createRow(next++);
        if (points > 0) {
            row.setHeightInPoints(points);
        }
        return row;
    }

    private static Cell styled(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static void set(Cell cell, @Nullable Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Link link) {
            if (link.usable()) {
                cell.setCellFormula(link.formula());
            }
            cell.setCellValue(CellText.of(link.label()));
        } else if (value != null) {
            cell.setCellValue(CellText.of(value.toString()));
        }
    }

    Sheet sheet() {
        return sheet;
    }

    Bars bars() {
        return bars;
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
