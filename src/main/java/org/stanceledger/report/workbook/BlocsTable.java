package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.BlocPair;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.Tally;

/** What is new, bloc by bloc: this run and this period beside those before. */
final class BlocsTable {
    private final ReportData data;
    private final Conflict conflict;
    private final StatementsSheets statements;
    private final GroupFigures now;
    private final GroupFigures before;

    BlocsTable(ReportData data, StatementsSheets statements) {
        this.data = data;
        this.conflict = data.conflict();
        this.statements = statements;
        this.now = data.figures().timeline().of(data.period());
        this.before = data.figures().timeline().of(data.period().before());
    }

    void write(Page page) {
        page.heading("What is new, by bloc of the speaker");
        page.table(columns());
        for (Bloc bloc : conflict.blocs()) {
            page.row(cells(bloc));
        }
    }

    private List<Column> columns() {
        Filter inPeriod = Filter.dateIn(data.period());
        Filter inPeriodBefore = Filter.dateIn(data.period().before());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.wrapped("Bloc", 0));
        columns.add(Column.count("New in this run").counting(ofRun(data.run())));
        RunRow earlier = earlier();
        columns.add(
                earlier == null
                        ? Column.count("In the run before")
                        : Column.count("In the run before").counting(ofRun(earlier)));
        columns.add(Column.count("In the period").counting(inPeriod));
        columns.add(Column.count("In the period before").counting(inPeriodBefore));
        for (String pole : conflict.poles()) {
            String name = Labels.alignment(conflict, pole);
            Filter aligned = Filter.is(StatementColumns.ALIGNMENT, name);
            columns.add(Column.share("% aligned: " + name).counting(aligned.and(inPeriod)));
            columns.add(Column.share("% in the period before").counting(aligned.and(inPeriodBefore)));
        }
        columns.add(Column.wrapped("Criticises most, in the period", 0));
        columns.add(Column.wrapped("Supports most, in the period", 0));
        columns.add(Column.text("", 0));
        columns.add(Column.filter(34));
        return columns;
    }

    private @Nullable RunRow earlier() {
        return data.earlierRuns().isEmpty() ? null : data.earlierRuns().get(0);
    }

    private static Filter ofRun(RunRow run) {
        return Filter.is(StatementColumns.FIRST_RUN, Long.toString(run.id()));
    }

    private @Nullable Object[] cells(Bloc bloc) {
        RunRow earlier = earlier();
        Tally inPeriod = now.byBloc().of(bloc.id());
        Tally inPeriodBefore = before.byBloc().of(bloc.id());
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(bloc.name());
        cells.add(
                statements.count(data.figures().ofRun(data.run().id()).byBloc().of(bloc.id())));
        cells.add(
                earlier == null
                        ? null
                        : statements.count(
                                data.figures().ofRun(earlier.id()).byBloc().of(bloc.id())));
        cells.add(statements.count(inPeriod));
        cells.add(statements.count(inPeriodBefore));
        for (String pole : conflict.poles()) {
            BlocPair cell = new BlocPair(bloc.id(), pole);
            cells.add(BlocStanceSheet.share(now.byBlocAlignment().of(cell).raw(), inPeriod.raw()));
            cells.add(BlocStanceSheet.share(before.byBlocAlignment().of(cell).raw(), inPeriodBefore.raw()));
        }
        cells.add(Labels.most(conflict, now.criticisedByBloc(), bloc.id()));
        cells.add(Labels.most(conflict, now.supportedByBloc(), bloc.id()));
        cells.add(null);
        cells.add(Filter.is(StatementColumns.BLOC, bloc.name()));
        return cells.toArray();
    }
}
