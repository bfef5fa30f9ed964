package org.stanceledger.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.stanceledger.report.figures.Timeline;

/** Statements by month and by day, with the days of the period first. */
final class TimelineSheet {
    static final String NAME = "Timeline";

    private static final int FIRST_BLOC = 3;
    /** More months than these do not fit into a chart. */
    private static final int MOST_MONTHS = 36;

    private final ReportData data;
    private final Conflict conflict;
    private int periodFirst;
    private int longFirst;
    private int longLast;

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
        Timeline timeline = data.figures().timeline();
        if (inYears()) {
            page.heading("By year");
            page.table(columns("Year"));
            longFirst = page.next();
            timeline.byYear().forEach((year, figures) -> page.row(cells(year.toString(), figures)));
            longLast = page.next() - 1;
            page.skip();
        }
        page.heading("By month");
        page.table(columns("Month"));
        int monthFirst = page.next();
        timeline.byMonth().forEach((month, figures) -> page.row(cells(month.toString(), figures)));
        if (!inYears()) {
            longFirst = monthFirst;
            longLast = page.next() - 1;
        }
        if (timeline.undated().all().raw() > 0) {
            page.row(cells("no date", timeline.undated()));
        }
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

    /** Draws all months, or all years where the months are too many, once the sheet is written. */
    void longChart(XSSFSheet sheet, CellRangeAddress at, XSSFSheet source) {
        if (longLast >= longFirst) {
            String unit = inYears() ? "Year" : "Month";
            String title = "Statements by " + unit.toLowerCase(Locale.ROOT);
            stacked(new ColumnChart(sheet, at, title, unit, "Statements", source, longFirst, longLast, 0));
        }
    }

    private boolean inYears() {
        return data.figures().timeline().byMonth().size() > MOST_MONTHS;
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
