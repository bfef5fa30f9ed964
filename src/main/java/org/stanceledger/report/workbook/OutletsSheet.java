package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.ArticleFigures;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.Tallies;

/** Which outlet gives whom the floor, and for which position. */
final class OutletsSheet {
    static final String NAME = "Outlets";

    private final ReportData data;
    private final StatementsSheets statements;
    private final Conflict conflict;
    private final List<String> alignments;

    OutletsSheet(ReportData data, StatementsSheets statements) {
        this.data = data;
        this.statements = statements;
        this.conflict = data.conflict();
        this.alignments = Labels.alignments(conflict);
    }

    void write(Page page) {
        page.title(
                "Outlets compared",
                "Most statements first: whom each outlet lets speak, and for which position. Shares are of the outlet's statements.",
                BlocStanceSheet.TRACE_NOTE);
        List<Column> columns = new ArrayList<>(List.of(
                Column.wrapped("Outlet", 30),
                Column.count("Articles"),
                Column.count("Statements"),
                Column.count("Distinct").counting(StatementColumns.DISTINCT),
                new Column("Statements per article", 11, Column.Kind.DECIMAL)));
        for (String id : alignments) {
            String name = Labels.alignment(conflict, id);
            columns.add(Column.share("% aligned: " + name).counting(Filter.is(StatementColumns.ALIGNMENT, name)));
        }
        for (Bloc bloc : conflict.blocs()) {
            columns.add(Column.share("% voices: " + bloc.name())
                    .wide(14)
                    .counting(Filter.is(StatementColumns.BLOC, bloc.name())));
        }
        columns.add(Column.filter(40));
        page.table(columns);
        int first = page.next();
        data.figures().articles().byOutlet().entrySet().stream()
                .sorted(Comparator.comparingLong(
                        entry -> -figures(entry.getKey()).all().raw()))
                .forEach(entry -> page.row(cells(entry.getKey(), entry.getValue())));
        int last = page.next() - 1;
        page.bars().counts(Palette.LINE, first, last, 2);
        for (int index = 0; index < alignments.size(); index++) {
            page.bars().shares(Palette.alignment(conflict, alignments.get(index)), first, last, 5 + index);
        }
        for (int index = 0; index < conflict.blocs().size(); index++) {
            String colour = Palette.bloc(conflict, conflict.blocs().get(index).id());
            page.bars().shares(colour, first, last, 5 + alignments.size() + index);
        }
        page.filter();
        page.freeze(1);
        page.printUpTo(page.columns().size() - 2);
    }

    private GroupFigures figures(String outlet) {
        return data.figures().byOutlet().getOrDefault(outlet, new GroupFigures());
    }

    private @Nullable Object[] cells(String outlet, ArticleFigures.Count articles) {
        GroupFigures group = figures(outlet);
        long all = group.all().raw();
        Tallies<String> aligned = group.byAlignment();
        Tallies<String> voices = group.byBloc();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(outlet.isEmpty() ? "(no outlet named)" : outlet);
        cells.add(articles.articles());
        cells.add(statements.count(group.all()));
        cells.add(group.all().distinct());
        cells.add(BlocStanceSheet.share(all, articles.articles()));
        for (String id : alignments) {
            cells.add(BlocStanceSheet.share(aligned.of(id).raw(), all));
        }
        for (Bloc bloc : conflict.blocs()) {
            cells.add(BlocStanceSheet.share(voices.of(bloc.id()).raw(), all));
        }
        cells.add(Filter.is(StatementColumns.OUTLET, outlet));
        return cells.toArray();
    }
}
