package org.stanceledger.process;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;

/** Every row of what a ledger knows, as text, in an order of its own; the same for both databases. */
final class LedgerDump {
    private static final List<String> QUERIES = List.of(
            "select * from article order by id",
            "select * from statement order by id",
            "select * from toward order by statement_id, bloc",
            "select * from skip order by run_number, file, place",
            "select * from manifest order by run_number, file_index",
            "select * from conflict",
            "select number, report_day, articles_read, articles_analysed, articles_unchanged, inputs_skipped from run order by number");

    private LedgerDump() {}

    static String of(LedgerAddress address) {
        StringBuilder text = new StringBuilder();
        try (Ledger ledger = Ledger.open(address)) {
            JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
            for (String query : QUERIES) {
                for (Map<String, Object> row : jdbc.queryForList(query)) {
                    row.forEach((column, value) -> text.append(column.toLowerCase(java.util.Locale.ROOT))
                            .append('=')
                            .append(value)
                            .append(' '));
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }
}
