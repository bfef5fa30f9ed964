package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.Period;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.Tallies;
import org.stanceledger.report.figures.Timeline;

/** Statements by month and by day, with the days of the period first. */
final class TimelineSheet {
    static final String NAME = "Timeline";

    private static final int FIRST_BLOC = 3;
    private final ReportData data;
    private final StatementsSheets statements;
    private final Conflict conflict;
    private int periodFirst;
    private int longFirst;
    private int longLast;

    TimelineSheet(ReportData data, StatementsSheets statements) {
        this.data = data;
        this.statements = statements;
        this.conflict = data.conflict();
    }

    void write(Page page) {
        page.title("Timeline", "By the day of the article.", BlocStanceSheet.TRACE_NOTE);
        Period period = data.period();
        page.heading("The period, day by day: " + period);
        page.table(columns("Day"));
        page.freeze(1);
        periodFirst = page.next();
        period.from().datesUntil(period.to().plusDays(1)).forEach(day -> {
            GroupFigures figures = data.figures().timeline().byDay().get(day);
            page.row(cells(day.toString(), figures == null ? new GroupFigures() : figures, Filter.date(day)));
        });
        page.skip();
        Timeline timeline = data.figures().timeline();
        if (timeline.inYears()) {
            page.heading("By year");
            page.table(columns("Year"));
            longFirst = page.next();
            timeline.byYear()
                    .forEach((year, figures) ->
                            page.row(cells(year.toString(), figures, Filter.dateIn(year.toString()))));
            longLast = page.next() - 1;
            page.skip();
        }
        page.heading("By month");
        page.table(columns("Month"));
        int monthFirst = page.next();
        timeline.byMonth()
                .forEach((month, figures) ->
                        page.row(cells(month.toString(), figures, Filter.dateIn(month.toString()))));
        if (!data.figures().timeline().inYears()) {
            longFirst = monthFirst;
            longLast = page.next() - 1;
        }
        if (timeline.undated().all().raw() > 0) {
            page.row(cells("no date", timeline.undated(), Filter.is(StatementColumns.DATE, "")));
        }
        page.skip();
        page.heading("By day");
        page.table(columns("Day"));
        timeline.byDay().forEach((day, figures) -> page.row(cells(day.toString(), figures, Filter.date(day))));
        page.printUpTo(page.columns().size() - 2);
    }

    private List<Column> columns(String first) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(first, 12),
                Column.count("Statements"),
                Column.count("Distinct").counting(StatementColumns.DISTINCT)));
        for (Bloc bloc : conflict.blocs()) {
            columns.add(Column.count(bloc.name()).wide(13).counting(Filter.is(StatementColumns.BLOC, bloc.name())));
        }
        for (String id : Labels.alignments(conflict)) {
            String name = Labels.alignment(conflict, id);
            columns.add(Column.count("Aligned: " + name).counting(Filter.is(StatementColumns.ALIGNMENT, name)));
        }
        columns.add(Column.filter(20));
        return columns;
    }

    private Object[] cells(String name, GroupFigures figures, Filter filter) {
        List<Object> cells = new ArrayList<>(
                List.of(name, statements.count(figures.all()), figures.all().distinct()));
        Tallies<String> blocs = figures.byBloc();
        Tallies<String> alignments = figures.byAlignment();
        conflict.blocs().forEach(bloc -> cells.add(blocs.of(bloc.id()).raw()));
        Labels.alignments(conflict).forEach(id -> cells.add(alignments.of(id).raw()));
        cells.add(filter);
        return cells.toArray();
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
            String unit = data.figures().timeline().inYears() ? "Year" : "Month";
            String title = "Statements by " + unit.toLowerCase(Locale.ROOT);
            stacked(new ColumnChart(sheet, at, title, unit, "Statements", source, longFirst, longLast, 0));
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
