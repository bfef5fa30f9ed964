package org.stanceledger.ledger;

import java.util.List;
import java.util.function.Consumer;

/** What reports read of the ledger: a consistent view, streamed, in an order that depends on the content alone. */
public interface LedgerView {
    /** The run that is being reported. */
    RunRow run();

    /** Finished runs before this one, the latest first. */
    List<RunRow> earlierRuns();

    /** Every statement, ordered by article file, article id and position. */
    void statements(Consumer<StatementRow> consumer);

    /** Every article, ordered by file and id. */
    void articles(Consumer<ArticleRow> consumer);

    /** Corrections that hold for no statement now, in the order of entry. */
    List<KeptCorrection> orphans();

    /** What this run skipped, ordered by file and place. */
    List<SkipRow> skips();
}
