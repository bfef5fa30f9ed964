package org.stanceledger.ledger;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks through the articles in their order, some hundreds at a time, so that memory stays bounded. */
final class LedgerPages {
    private static final int PAGE = 200;
    private static final String KEYS =
            "select order_key from article where order_key > ? order by order_key limit " + PAGE;

    private LedgerPages() {}

    /** Reads the articles between two order keys. */
    interface Page {
        void read(String firstKey, String lastKey);
    }

    static void each(JdbcTemplate jdbc, Page page) {
        List<String> keys = jdbc.queryForList(KEYS, String.class, "");
        while (!keys.isEmpty()) {
            String last = keys.get(keys.size() - 1);
            page.read(keys.get(0), last);
            keys = jdbc.queryForList(KEYS, String.class, last);
        }
    }
}
