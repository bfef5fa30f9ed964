package org.stanceledger.report.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.SpeakerFigures;
import org.stanceledger.report.figures.Tallies;

/** Who speaks: how often, for which side, against and for whom, since when. */
final class SpeakersSheet {
    static final String NAME = "Speakers";

    private static final int TREND_MONTHS = 12;
    /** Speakers further down the list have the numbers of their trend, but no drawing. */
    private static final int MOST_SPARKLINES = 5_000;

    private static final int FIRST_SHARE = 5;

    private final ReportData data;
    private final StatementsSheets statements;
    private final Conflict conflict;
    private final List<String> alignments;
    private final List<YearMonth> months = new ArrayList<>();

    SpeakersSheet(ReportData data, StatementsSheets statements) {
        this.data = data;
        this.statements = statements;
        this.conflict = data.conflict();
        this.alignments = Labels.alignments(conflict);
        YearMonth last = YearMonth.from(data.period().to());
        for (int back = TREND_MONTHS - 1; back >= 0; back--) {
            months.add(last.minusMonths(back));
        }
    }

    void write(Page page) {
        page.title(
                "Speakers",
                "Most statements first. Trend: statements by month, " + months.get(0) + " to "
                        + months.get(TREND_MONTHS - 1) + "; the numbers stand on the right.",
                BlocStanceSheet.TRACE_NOTE);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Speaker", 28),
                Column.wrapped("Role", 28),
                Column.wrapped("Bloc", 20),
                Column.count("Statements"),
                Column.count("Distinct").counting(StatementColumns.DISTINCT)));
        for (String id : alignments) {
            String name = Labels.alignment(conflict, id);
            columns.add(Column.share("% aligned: " + name).counting(Filter.is(StatementColumns.ALIGNMENT, name)));
        }
        columns.add(Column.text("Criticises most", 22));
        columns.add(Column.text("Supports most", 22));
        columns.add(Column.date("First seen"));
        columns.add(Column.date("Last seen"));
        columns.add(Column.text("Trend", 15));
        int trend = columns.size() - 1;
        months.forEach(
                month -> columns.add(Column.count(month.toString()).wide(9).counting(Filter.dateIn(month.toString()))));
        columns.add(Column.filter(48));
        page.table(columns);
        int first = page.next();
        for (SpeakerFigures speaker : data.figures().speakers()) {
            if (page.next() - first < MOST_SPARKLINES) {
                page.extensions().sparklines().add(page.next(), trend, trend + 1, trend + TREND_MONTHS);
            }
            page.row(cells(speaker));
        }
        int last = page.next() - 1;
        page.bars().counts(Palette.LINE, first, last, 3);
        for (int index = 0; index < alignments.size(); index++) {
            String colour = Palette.alignment(conflict, alignments.get(index));
            page.bars().shares(colour, first, last, FIRST_SHARE + index);
        }
        page.filter();
        page.freeze(1);
        page.printUpTo(trend);
    }

    private @Nullable Object[] cells(SpeakerFigures speaker) {
        GroupFigures group = speaker.figures();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(speaker.name().isEmpty() ? "(no source named)" : speaker.name());
        cells.add(speaker.role());
        cells.add(Labels.bloc(conflict, speaker.bloc()));
        cells.add(statements.count(group.all()));
        cells.add(group.all().distinct());
        Tallies<String> aligned = group.byAlignment();
        for (String id : alignments) {
            cells.add(BlocStanceSheet.share(aligned.of(id).raw(), group.all().raw()));
        }
        cells.add(Labels.most(conflict, group.criticised()));
        cells.add(Labels.most(conflict, group.supported()));
        cells.add(speaker.first());
        cells.add(speaker.last());
        cells.add(null);
        months.forEach(month -> cells.add(speaker.in(month)));
        cells.add(Filter.is(StatementColumns.SPEAKER, speaker.name())
                .and(Filter.is(StatementColumns.BLOC, Labels.bloc(conflict, speaker.bloc()))));
        return cells.toArray();
    }
}
