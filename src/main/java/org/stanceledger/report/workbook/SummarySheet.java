package org.stanceledger.report.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.stanceledger.report.figures.KeyFigure;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.Shift;

/** What a reader sees first: key figures with their change, notable shifts, four charts. */
final class SummarySheet {
    static final String NAME = "Summary";

    private static final int COLUMNS = 12;
    private static final int COLUMNS_PER_FIGURE = 2;
    private static final double COLUMN_WIDTH = 15.5;
    private static final int SHIFTS = 6;
    private static final int CHART_ROWS = 14;

    private final ReportData data;

    SummarySheet(ReportData data) {
        this.data = data;
    }

    void write(Page page, StatementsSheets statements) {
        page.widths(IntStream.range(0, COLUMNS)
                .mapToObj(index -> Column.text("", COLUMN_WIDTH))
                .collect(Collectors.toList()));
        page.title(
                "Who said what about whom: " + data.conflict().name(),
                "Report of %s. Period: %s, compared with %s. Figures of the period go by the articles' dates."
                        .formatted(
                                data.run().day(), data.period(), data.period().before()));
        figures(page);
        page.skip();
        page.heading("Notable shifts");
        shifts(page, statements);
        page.skip();
        new BlocsTable(data, statements).write(page);
        PrintLayout.onOnePage(page.sheet());
    }

    private void figures(Page page) {
        int row = page.next();
        int column = 0;
        Styles styles = page.styles();
        for (KeyFigure figure : KeyFigure.of(data)) {
            card(page, row, column, figure.label(), styles.figureLabel());
            card(page, row + 1, column, figure.share() ? percent(figure.value()) : figure.value(), styles.figure());
            card(page, row + 2, column, figure.change(), styles.figureChange());
            column += COLUMNS_PER_FIGURE;
        }
        page.sheet().getRow(row).setHeightInPoints(26);
        page.sheet().getRow(row + 1).setHeightInPoints(30);
        page.sheet().getRow(row + 2).setHeightInPoints(26);
        page.moveTo(row + 3);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static void card(Page page, int row, int column, Object value, CellStyle style) {
        page.put(row, column, value, style);
        page.sheet().addMergedRegion(new CellRangeAddress(row, row, column, column + COLUMNS_PER_FIGURE - 1));
    }

    private void shifts(Page page, StatementsSheets statements) {
        List<Shift> shifts = data.shifts();
        if (shifts.isEmpty()) {
            page.note(Shift.NONE);
            return;
        }
        CellStyle plain = page.styles().cell(Column.text("", 1));
        for (Shift shift : shifts.subList(0, Math.min(SHIFTS, shifts.size()))) {
            int row = page.next();
            page.put(row, 0, shift.kind(), page.styles().note());
            page.put(row, 1, shift.text(), plain);
            @Nullable Link link = statements.link(shift.statement());
            if (link != null) {
                page.put(row, COLUMNS - 1, link, page.styles().cell(Column.link("", 1)));
            }
            page.moveTo(row + 1);
        }
        if (shifts.size() > SHIFTS) {
            page.note("and " + (shifts.size() - SHIFTS) + " more");
        }
    }

    /** Draws the charts below, once the sheets with their data are written. */
    void charts(Page page, XSSFWorkbook workbook, BlocStanceSheet stance, TimelineSheet timeline, TowardSheet toward) {
        XSSFSheet sheet = workbook.getSheet(NAME);
        int top = page.next() + 1;
        int middle = COLUMNS / 2 - 1;
        int below = top + CHART_ROWS + 1;
        stance.chart(sheet, area(top, 0, middle), workbook.getSheet(BlocStanceSheet.NAME));
        timeline.periodChart(sheet, area(top, middle + 1, COLUMNS - 1), workbook.getSheet(TimelineSheet.NAME));
        toward.chart(sheet, area(below, 0, middle), workbook.getSheet(TowardSheet.NAME));
        timeline.longChart(sheet, area(below, middle + 1, COLUMNS - 1), workbook.getSheet(TimelineSheet.NAME));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, COLUMNS - 1, 0, below + CHART_ROWS);
    }

    private static CellRangeAddress area(int row, int firstColumn, int lastColumn) {
        return new CellRangeAddress(row, row + CHART_ROWS - 1, firstColumn, lastColumn);
    }
}
