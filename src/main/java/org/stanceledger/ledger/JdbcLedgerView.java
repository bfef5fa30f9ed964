package org.stanceledger.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The ledger as reports read it, in pages, so that memory stays bounded. Consistent inside one repeatable-read transaction. */
public final class JdbcLedgerView implements LedgerView {
    private static final int PAGE = 200;
    private static final String KEYS =
            "select order_key from article where order_key > ? order by order_key limit " + PAGE;

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
        pages((from, to) -> {
            StatementRows rows = new StatementRows(consumer);
            jdbc.query(StatementRows.SELECT, rows, from, to);
            rows.end();
        });
    }

    @Override
    public void articles(Consumer<ArticleRow> consumer) {
        RowMapper<ArticleRow> mapper = ArticleRows::map;
        pages((from, to) -> jdbc.query(ArticleRows.SELECT, mapper, from, to).forEach(consumer));
    }

    @Override
    public List<SkipRow> skips() {
        return runs.skips(run);
    }

    private interface Page {
        void read(String firstKey, String lastKey);
    }

    private void pages(Page page) {
        List<String> keys = jdbc.queryForList(KEYS, String.class, "");
        while (!keys.isEmpty()) {
            String last = keys.get(keys.size() - 1);
            page.read(keys.get(0), last);
            keys = jdbc.queryForList(KEYS, String.class, last);
        }
    }
}
