package org.stanceledger.report;

import java.util.List;
import java.util.function.Consumer;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.ledger.LedgerView;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.ledger.SkipRow;
import org.stanceledger.ledger.StatementRow;

/** A ledger held in memory. */
public record MemoryLedger(
        RunRow run,
        List<RunRow> earlierRuns,
        List<StatementRow> statementRows,
        List<ArticleRow> articleRows,
        List<SkipRow> skips)
        implements LedgerView {
    @Override
    public void statements(Consumer<StatementRow> consumer) {
        statementRows.forEach(consumer);
    }

    @Override
    public List<KeptCorrection> orphans() {
        return List.of();
    }

    @Override
    public void articles(Consumer<ArticleRow> consumer) {
        articleRows.forEach(consumer);
    }
}
