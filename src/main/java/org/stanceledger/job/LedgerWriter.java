package org.stanceledger.job;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.stanceledger.ledger.ArticleStore;
import org.stanceledger.ledger.RunCounts;
import org.stanceledger.ledger.RunStore;
import org.stanceledger.ledger.SkipRow;

/** Writes a chunk's articles, skips and counts, in the transaction that also saves the reader's position. */
final class LedgerWriter implements ItemWriter<Outcome> {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerWriter.class);

    private final ArticleStore articles;
    private final RunStore runs;
    private final CurrentRun current;

    LedgerWriter(ArticleStore articles, RunStore runs, CurrentRun current) {
        this.articles = articles;
        this.runs = runs;
        this.current = current;
    }

    @Override
    public void write(Chunk<? extends Outcome> chunk) {
        long run = current.number();
        long analysed = 0;
        long unchanged = 0;
        List<SkipRow> skips = new ArrayList<>();
        for (Outcome outcome : chunk) {
            if (outcome instanceof Outcome.Analysed result) {
                articles.write(result.analysis(), result.contentHash(), run);
                analysed++;
            } else if (outcome instanceof Outcome.Skipped skipped) {
                skips.add(skipped.skip());
            } else {
                unchanged++;
            }
        }
        runs.addSkips(run, skips);
        RunCounts counts = new RunCounts(analysed, unchanged, skips.size());
        runs.count(run, counts);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                LOG.debug("committed entries={}", counts.read());
            }
        });
    }
}
