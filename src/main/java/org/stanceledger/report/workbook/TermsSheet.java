package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.TermFigures;

/** Which words for the same thing each bloc and each outlet uses. */
final class TermsSheet {
    static final String NAME = "Terms";

    /** More outlets than these do not fit on a page. */
    private static final int OUTLETS = 10;

    private static final int FIRST_COUNT = 3;

    private final ReportData data;
    private final TermFigures terms;

    TermsSheet(ReportData data) {
        this.data = data;
        this.terms = data.figures().terms();
    }

    void write(Page page) {
        page.title(
                "Terms",
                "Which words each side uses for the same thing; the darker, the more often among its names. Terms that nobody uses are left out.",
                "By bloc: occurrences inside the content of the bloc's statements; to see them, filter the sheet Statements by Bloc and by Content containing the term.",
                "By outlet: occurrences in its articles outside the statements that it reports, for the outlets with most articles.");
        if (terms.terms().isEmpty()) {
            page.note("The conflict's configuration lists no terms.");
            return;
        }
        page.heading("By bloc of the speaker");
        List<Column> columns = first();
        data.conflict().blocs().forEach(bloc -> columns.add(new Column(bloc.name(), 13, Column.Kind.COUNT)));
        page.table(columns);
        page.freeze(2);
        List<String> blocs = data.conflict().blocs().stream().map(Bloc::id).toList();
        rows(page, blocs, terms::said);
        page.skip();
        page.heading("By outlet, in its own voice");
        List<String> outlets = data.figures().articles().byOutlet().entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().articles()))
                .limit(OUTLETS)
                .map(java.util.Map.Entry::getKey)
                .toList();
        List<Column> outletColumns = first();
        outlets.forEach(
                outlet -> outletColumns.add(new Column(outlet.isEmpty() ? "(none)" : outlet, 13, Column.Kind.COUNT)));
        page.table(outletColumns);
        rows(page, outlets, terms::ownVoice);
    }

    private static List<Column> first() {
        return new ArrayList<>(
                List.of(Column.wrapped("What is named", 26), Column.text("Term", 26), Column.text("Whose word", 12)));
    }

    private interface Count {
        long of(int term, String key);
    }

    private void rows(Page page, List<String> keys, Count count) {
        int group = page.next();
        String named = "";
        for (int index = 0; index < terms.terms().size(); index++) {
            int number = index;
            if (keys.stream().allMatch(key -> count.of(number, key) == 0)) {
                continue;
            }
            LoadedTerm term = terms.terms().get(index);
            if (!term.concept().equals(named)) {
                heat(page, group, keys.size());
                group = page.next();
                named = term.concept();
            }
            List<@Nullable Object> cells = new ArrayList<>(
                    List.of(term.concept(), term.words(), Labels.alignment(data.conflict(), term.position())));
            keys.forEach(key -> cells.add(count.of(number, key)));
            page.row(cells.toArray());
        }
        heat(page, group, keys.size());
    }

    /** Colours the rows of one thing, so that its words are compared with each other. */
    private void heat(Page page, int firstRow, int keys) {
        if (page.next() > firstRow) {
            String colour =
                    Palette.bloc(data.conflict(), data.conflict().blocs().get(0).id());
            page.bars()
                    .heat(colour, new CellRangeAddress(firstRow, page.next() - 1, FIRST_COUNT, FIRST_COUNT + keys - 1));
        }
    }
}
