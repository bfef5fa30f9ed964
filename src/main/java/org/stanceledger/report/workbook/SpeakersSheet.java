package org.stanceledger.report.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
    private static final String TREND = "▁▂▃▄▅▆▇█";

    private final ReportData data;
    private final Conflict conflict;
    private final List<String> alignments;
    private final List<YearMonth> months = new ArrayList<>();

    SpeakersSheet(ReportData data) {
        this.data = data;
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
                "Most statements first. Each count is the number of rows of the sheet Statements with Speaker and Bloc = the row. "
                        + "Trend: statements by month, " + months.get(0) + " to " + months.get(TREND_MONTHS - 1) + ".");
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Speaker", 28),
                Column.wrapped("Role", 28),
                Column.wrapped("Bloc", 20),
                Column.count("Statements"),
                Column.count("Distinct")));
        alignments.forEach(id -> columns.add(Column.share("% aligned: " + Labels.alignment(conflict, id))));
        columns.add(Column.text("Criticises most", 22));
        columns.add(Column.text("Supports most", 22));
        columns.add(Column.date("First seen"));
        columns.add(Column.date("Last seen"));
        columns.add(Column.text("Trend", 15));
        page.table(columns);
        int first = page.next();
        for (SpeakerFigures speaker : data.figures().speakers()) {
            page.row(cells(speaker));
        }
        int last = page.next() - 1;
        page.bars().counts(Palette.LINE, first, last, 3);
        for (int index = 0; index < alignments.size(); index++) {
            String colour = Palette.alignment(conflict, alignments.get(index));
            page.bars().shares(colour, first, last, 5 + index);
        }
        page.filter();
        page.freeze(1);
    }

    private @Nullable Object[] cells(SpeakerFigures speaker) {
        GroupFigures group = speaker.figures();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(speaker.name().isEmpty() ? "(no source named)" : speaker.name());
        cells.add(speaker.role());
        cells.add(Labels.bloc(conflict, speaker.bloc()));
        cells.add(group.all().raw());
        cells.add(group.all().distinct());
        for (String id : alignments) {
            cells.add(BlocStanceSheet.share(
                    group.byAlignment().of(id).raw(), group.all().raw()));
        }
        cells.add(most(group.criticised()));
        cells.add(most(group.supported()));
        cells.add(speaker.first());
        cells.add(speaker.last());
        cells.add(trend(speaker));
        return cells.toArray();
    }

    private String most(Tallies<String> targets) {
        return targets.keys().stream()
                .max(Comparator.comparingLong((String id) -> targets.of(id).raw())
                        .thenComparing(Comparator.reverseOrder()))
                .map(id -> Labels.bloc(conflict, id) + " (" + targets.of(id).raw() + ")")
                .orElse("");
    }

    private String trend(SpeakerFigures speaker) {
        int most = months.stream().mapToInt(speaker::in).max().orElse(0);
        return most == 0
                ? ""
                : months.stream().map(month -> bar(speaker.in(month), most)).collect(Collectors.joining());
    }

    private static String bar(int count, int most) {
        int step = (count * TREND.length() + most - 1) / most;
        return step == 0 ? "·" : TREND.substring(step - 1, step);
    }
}
