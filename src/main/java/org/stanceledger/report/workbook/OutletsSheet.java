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

/** Which outlet gives whom the floor, and for which position. */
final class OutletsSheet {
    static final String NAME = "Outlets";

    private final ReportData data;
    private final Conflict conflict;
    private final List<String> alignments;

    OutletsSheet(ReportData data) {
        this.data = data;
        this.conflict = data.conflict();
        this.alignments = Labels.alignments(conflict);
    }

    void write(Page page) {
        page.title(
                "Outlets compared",
                "Most statements first: whom each outlet lets speak, and for which position. Statements: the rows of the sheet Statements with Outlet = the row; "
                        + "the shares are of these.");
        List<Column> columns = new ArrayList<>(List.of(
                Column.wrapped("Outlet", 30),
                Column.count("Articles"),
                Column.count("Statements"),
                Column.count("Distinct"),
                new Column("Statements per article", 11, Column.Kind.DECIMAL)));
        alignments.forEach(id -> columns.add(Column.share("% aligned: " + Labels.alignment(conflict, id))));
        conflict.blocs().forEach(bloc -> columns.add(new Column("% voices: " + bloc.name(), 13, Column.Kind.SHARE)));
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
    }

    private GroupFigures figures(String outlet) {
        return data.figures().byOutlet().getOrDefault(outlet, new GroupFigures());
    }

    private @Nullable Object[] cells(String outlet, ArticleFigures.Count articles) {
        GroupFigures group = figures(outlet);
        long all = group.all().raw();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(outlet.isEmpty() ? "(no outlet named)" : outlet);
        cells.add(articles.articles());
        cells.add(all);
        cells.add(group.all().distinct());
        cells.add(BlocStanceSheet.share(all, articles.articles()));
        for (String id : alignments) {
            cells.add(BlocStanceSheet.share(group.byAlignment().of(id).raw(), all));
        }
        for (Bloc bloc : conflict.blocs()) {
            cells.add(BlocStanceSheet.share(group.byBloc().of(bloc.id()).raw(), all));
        }
        return cells.toArray();
    }
}
