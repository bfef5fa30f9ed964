package org.stanceledger.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger as reports read it, with corrections, in pages, so that memory stays bounded. Consistent inside one repeatable-read transaction. */
public final class JdbcLedgerView implements LedgerView {
    private final JdbcTemplate jdbc;
    private final RunStore runs;
    private final long run;

    /** @param run the number of the run that is reported */
    public JdbcLedgerView(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.runs = new RunStore(jdbc);
        this.run = run;
    }

    @Override
    public RunRow run() {
        return runs.find(run)
                .orElseThrow(() -> new LedgerException("the ledger has no run " + run))
                .row();
    }

    @Override
    public List<RunRow> earlierRuns() {
        return runs.finishedBefore(run);
    }

    @Override
    public void statements(Consumer<StatementRow> consumer) {
        CorrectedPages corrected = new CorrectedPages(jdbc);
        LedgerPages.each(
                jdbc,
                (from, to) ->
                        corrected.read(from, to, article -> article.standing().forEach(consumer)));
    }

    @Override
    public void articles(Consumer<ArticleRow> consumer) {
        CorrectedPages corrected = new CorrectedPages(jdbc);
        LedgerPages.each(jdbc, (from, to) -> {
            Map<String, Integer> differences = corrected.differences(from, to);
            jdbc.query(ArticleRows.SELECT, ArticleRows::map, from, to)
                    .forEach(article -> consumer.accept(
                            article.withStatements(article.statements() + differences.getOrDefault(article.id(), 0))));
        });
    }

    @Override
    public List<KeptCorrection> orphans() {
        CorrectionLedger corrections = new CorrectionLedger(jdbc);
        Set<Long> orphans = corrections.orphans();
        return orphans.isEmpty()
                ? List.of()
                : corrections.all().stream()
                        .filter(kept -> orphans.contains(kept.number()))
                        .toList();
    }

    @Override
    public List<SkipRow> skips() {
        return runs.skips(run);
    }
}
