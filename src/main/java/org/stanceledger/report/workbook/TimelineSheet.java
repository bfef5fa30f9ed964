package org.stanceledger.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.DayFigures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.Period;
import org.stanceledger.report.figures.ReportData;

/** Statements by month and by day, with the days of the period first. */
final class TimelineSheet {
    static final String NAME = "Timeline";

    private static final int FIRST_BLOC = 3;

    private final ReportData data;
    private final Conflict conflict;
    private int periodFirst;
    private int monthFirst;
    private int monthLast;

    TimelineSheet(ReportData data) {
        this.data = data;
        this.conflict = data.conflict();
    }

    void write(Page page) {
        page.title(
                "Timeline",
                "By the day of the article. Each count is the number of rows of the sheet Statements with Date = the row and Bloc "
                        + "(or Alignment) = the column.");
        Period period = data.period();
        page.heading("The period, day by day: " + period);
        page.table(columns("Day"));
        page.freeze(1);
        periodFirst = page.next();
        period.from().datesUntil(period.to().plusDays(1)).forEach(day -> {
            DayFigures figures = data.figures().timeline().byDay().get(day);
            page.row(cells(day.toString(), figures == null ? new DayFigures() : figures));
        });
        page.skip();
        page.heading("By month");
        page.table(columns("Month"));
        monthFirst = page.next();
        data.figures().timeline().byMonth().forEach((month, figures) -> page.row(cells(month.toString(), figures)));
        if (data.figures().timeline().undated().all().raw() > 0) {
            page.row(cells("no date", data.figures().timeline().undated()));
        }
        monthLast = page.next() - 1;
        page.skip();
        page.heading("By day");
        page.table(columns("Day"));
        for (LocalDate day : data.figures().timeline().byDay().keySet()) {
            page.row(cells(day.toString(), data.figures().timeline().byDay().getOrDefault(day, new DayFigures())));
        }
    }

    private List<Column> columns(String first) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(first, 12), Column.count("Statements"), Column.count("Distinct")));
        conflict.blocs().forEach(bloc -> columns.add(new Column(bloc.name(), 13, Column.Kind.COUNT)));
        Labels.alignments(conflict)
                .forEach(id -> columns.add(Column.count("Aligned: " + Labels.alignment(conflict, id))));
        return columns;
    }

    private @Nullable Object[] cells(String name, DayFigures figures) {
        Stream<Object> totals =
                Stream.of(name, figures.all().raw(), figures.all().distinct());
        Stream<Object> blocs = conflict.blocs().stream()
                .map(bloc -> figures.byBloc().of(bloc.id()).raw());
        Stream<Object> alignments = Labels.alignments(conflict).stream()
                .map(id -> figures.byAlignment().of(id).raw());
        return Stream.of(totals, blocs, alignments).flatMap(part -> part).toArray();
    }

    /** Draws the period by day, once the sheet is written. */
    void periodChart(XSSFSheet sheet, CellRangeAddress at, XSSFSheet source) {
        int last = periodFirst + data.period().days() - 1;
        stacked(new ColumnChart(
                sheet, at, "Statements by day, " + data.period(), "Day", "Statements", source, periodFirst, last, 0));
    }

    /** Draws all months, once the sheet is written. */
    void monthChart(XSSFSheet sheet, CellRangeAddress at, XSSFSheet source) {
        if (monthLast >= monthFirst) {
            stacked(new ColumnChart(
                    sheet, at, "Statements by month", "Month", "Statements", source, monthFirst, monthLast, 0));
        }
    }

    private void stacked(ColumnChart chart) {
        List<Bloc> blocs = conflict.blocs();
        for (int index = 0; index < blocs.size(); index++) {
            chart.series(
                    FIRST_BLOC + index,
                    periodFirst - 1,
                    Palette.bloc(conflict, blocs.get(index).id()));
        }
        chart.draw();
    }
}
