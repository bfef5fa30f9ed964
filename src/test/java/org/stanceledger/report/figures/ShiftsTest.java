package org.stanceledger.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;

class ShiftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Figures figures = new Figures(
            RandomLedger.CONFLICT,
            List.of(
                    new LoadedTerm("the region", "South Ossetia", "neutral"),
                    new LoadedTerm("the region", "Republic of South Ossetia", "russia")),
            0.5);

    @Test
    void aBlocThatSpeaksAfterALongSilenceIsNotable() {
        add("A. Minister", "russia", TODAY.minusDays(200), "neutral", "georgia", 1);
        add("A. Minister", "russia", TODAY.minusDays(100), "neutral", "georgia", 1);
        add("B. Envoy", "russia", TODAY.minusDays(2), "neutral", "georgia", 1);
        assertThat(shifts())
                .containsExactly(new Shift(
                        "Bloc",
                        "First support for Georgia by Russia in 98 days (last on 2026-03-22), on 2026-06-28",
                        2));
    }

    @Test
    void whatIsSaidOftenOrLongAgoIsNotNotable() {
        add("A. Minister", "russia", TODAY.minusDays(300), "neutral", "georgia", -1);
        add("A. Minister", "russia", TODAY.minusDays(40), "neutral", "georgia", -1);
        add("A. Minister", "russia", TODAY, "neutral", "georgia", -1);
        add("A. Minister", "russia", TODAY.minusDays(10), "neutral", "third-states", 1);
        assertThat(shifts()).isEmpty();
    }

    @Test
    void aSpeakerHeardOftenIsNotableOneHeardSeldomIsNot() {
        for (int day = 0; day < 6; day++) {
            add("A. Minister", "russia", TODAY.minusDays(150 + day), "neutral", "third-states", -1);
            add("B. Envoy", "russia", TODAY.minusDays(30 + day), "neutral", "georgia", -1);
        }
        add("A. Minister", "russia", TODAY, "neutral", "georgia", -1);
        add("C. Guest", "russia", TODAY, "neutral", "georgia", -1);
        assertThat(shifts())
                .extracting(Shift::text)
                .containsExactly("First criticism of Georgia by A. Minister on record, on 2026-06-30");
    }

    @Test
    void aLedgerThatBeganYesterdayHasNoFirsts() {
        add("A. Minister", "russia", TODAY.minusDays(1), "neutral", "georgia", -1);
        assertThat(shifts()).isEmpty();
    }

    @Test
    void aBlocThatChangesSidesBetweenPeriodsIsNotable() {
        for (int index = 0; index < 20; index++) {
            add("A. Deputy", "other", TODAY.minusDays(5), index < 15 ? "russia" : "neutral", null, 0);
            add("A. Deputy", "other", TODAY.minusDays(45), index < 5 ? "russia" : "neutral", null, 0);
        }
        assertThat(shifts())
                .extracting(Shift::text)
                .containsExactlyInAnyOrder(
                        "Others: share of statements aligned with Russia rose from 25 % of 20 to 75 % of 20",
                        "Others: share of statements aligned with Neutral fell from 75 % of 20 to 25 % of 20");
    }

    @Test
    void thePeriodOfAnArchiveEndsWithItsLatestDay() {
        add("A. Minister", "russia", LocalDate.of(2008, 8, 8), "neutral", null, 0);
        assertThat(figures.timeline().current(TODAY, 30))
                .isEqualTo(new Period(LocalDate.of(2008, 7, 10), LocalDate.of(2008, 8, 8)));
        add("A. Minister", "russia", TODAY.minusDays(29), "neutral", null, 0);
        assertThat(figures.timeline().current(TODAY, 30)).isEqualTo(Period.endingAt(TODAY, 30));
    }

    @Test
    void theLongestTermCounts() {
        add("A. Minister", "russia", TODAY, "neutral", null, 0);
        assertThat(figures.terms().said(0, "russia")).isEqualTo(1);
        assertThat(figures.terms().said(1, "russia")).isEqualTo(1);
        assertThat(figures.terms().said(1, "georgia")).isZero();
    }

    private List<Shift> shifts() {
        return figures.shifts(Period.endingAt(TODAY, 30));
    }

    private void add(String speaker, String bloc, LocalDate day, String alignment, @Nullable String target, int sign) {
        List<Toward> toward = target == null ? List.of() : List.of(new Toward(target, sign, 0.9));
        String content = "the Republic of South Ossetia, that is SOUTH Ossetia";
        figures.add(new StatementRow(
                "id" + figures.statements(),
                "a",
                "a",
                "",
                "",
                day,
                "en",
                "",
                0,
                "",
                "direct",
                "",
                null,
                speaker,
                "",
                "",
                bloc,
                true,
                "",
                null,
                List.of(content),
                List.of(new Span(0, content.length())),
                alignment,
                0.9,
                toward,
                0.9,
                List.of(),
                "",
                "",
                List.of(),
                "a",
                1));
    }
}
