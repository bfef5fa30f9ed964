package org.stanceledger.report.workbook;

import java.util.List;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.UnresolvedSpeaker;

/** A work list: the words for speakers whom nobody could tell, with a place to name them. */
final class UnresolvedSheet {
    static final String NAME = "Unresolved speakers";
    static final String NO_WORDS = "(no source named)";
    static final String WORDS = "Words";
    static final String SPEAKER = "Correct: speaker";
    static final String BLOC = "Correct: bloc";

    private static final int EXAMPLE_LENGTH = 300;

    private final ReportData data;

    UnresolvedSheet(ReportData data) {
        this.data = data;
    }

    void write(Page page, StatementsSheets statements, Choices choices) {
        page.title(
                "Unresolved speakers",
                "A work list, most frequent first. Name a speaker or a bloc in the yellow cells and import the workbook: "
                        + "it then holds for all statements with these words as their speaker and this assumed bloc.",
                BlocStanceSheet.TRACE_NOTE);
        page.table(List.of(
                Column.wrapped(WORDS, 32),
                Column.count("Statements"),
                Column.count("Distinct").counting(StatementColumns.DISTINCT),
                Column.wrapped(CorrectionLayout.ASSUMED_BLOC, 20),
                Column.wrapped("Example", 70),
                Column.wrapped("Outlet", 22),
                Column.link("Statement", 12),
                Column.wrapped("Perhaps", 44),
                Column.input(SPEAKER, 26),
                Column.input(BLOC, 20),
                Column.filter(60)));
        int first = page.next();
        for (UnresolvedSpeaker speaker : data.figures().unresolved()) {
            page.row(
                    speaker.words().isEmpty() ? NO_WORDS : speaker.words(),
                    statements.count(speaker.tally()),
                    speaker.tally().distinct(),
                    Labels.bloc(data.conflict(), speaker.bloc()),
                    CellText.cut(speaker.sentence(), EXAMPLE_LENGTH),
                    speaker.outlet(),
                    statements.link(speaker.example()),
                    speaker.likely(),
                    null,
                    null,
                    Filter.is(StatementColumns.SPEAKER, speaker.words())
                            .and(Filter.is(StatementColumns.BLOC, Labels.bloc(data.conflict(), speaker.bloc())))
                            .and(Filter.filled(StatementColumns.UNRESOLVED)));
        }
        int last = page.next() - 1;
        page.bars().counts(Palette.LINE, first, last, 1);
        choices.bloc(page.sheet(), first, Math.max(first, last), 9);
        page.filter();
        page.freeze(1);
        page.printUpTo(page.columns().size() - 2);
    }
}
