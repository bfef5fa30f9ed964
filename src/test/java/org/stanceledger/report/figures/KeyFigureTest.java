package org.stanceledger.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.report.MemoryLedger;
import org.stanceledger.report.RandomLedger;

class KeyFigureTest {
    @Test
    void eachFigureStandsBesideTheRunOrPeriodBefore() {
        MemoryLedger ledger = RandomLedger.of(51, 200);
        Figures figures = new Figures(RandomLedger.CONFLICT, List.of(), 0.5);
        ledger.articles(figures::add);
        ledger.statements(figures::add);
        Period period = Period.endingAt(ledger.run().day(), 60);
        List<KeyFigure> keys = KeyFigure.of(new ReportData(
                ledger.run(),
                ledger.earlierRuns(),
                RandomLedger.CONFLICT,
                figures,
                period,
                List.of(),
                List.of(),
                List.of()));
        long now = ledger.statementRows().stream()
                .filter(row -> row.firstRun() == 9)
                .count();
        long before = ledger.statementRows().stream()
                .filter(row -> row.firstRun() == 6)
                .count();
        assertThat(keys.get(0).value()).isEqualTo((double) now);
        assertThat(keys.get(0).change())
                .isEqualTo("%d in the previous run (%s %d)"
                        .formatted(before, now > before ? "▲" : now < before ? "▼" : "■", Math.abs(now - before)));
        List<StatementRow> dated = ledger.statementRows().stream()
                .filter(row -> row.published() != null && period.contains(row.published()))
                .toList();
        assertThat(keys.get(2).value()).isEqualTo((double) dated.size());
        double aligned =
                dated.stream().filter(row -> row.alignment().equals("georgia")).count();
        assertThat(keys.get(3).share()).isTrue();
        assertThat(keys.get(3).value()).isEqualTo(aligned / dated.size());
        assertThat(keys.get(3).change()).contains("% in the period before", "points");
        assertThat(keys.get(5).value())
                .isEqualTo((double) ledger.statementRows().size());
    }
}
