package org.stanceledger.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.RunPurge;

/** Takes old runs' lists and metadata out of a ledger, run by run in a transaction each; never what a restart needs. Harmless while a run is on. */
public final class Purge {
    private final RunPurge runs;
    private final Executions executions;
    private final TransactionTemplate transaction;

    Purge(Ledger ledger) {
        this.runs = new RunPurge(new JdbcTemplate(ledger.dataSource()));
        this.executions = new Executions(HeldLedger.repository(ledger));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(ledger.dataSource()));
    }

    /**
     * What was forgotten.
     *
     * @param runs the runs, the oldest first
     * @param rows how many files and skips their lists had
     */
    public record Purged(List<Long> runs, long rows) {}

    /**
     * Purges a ledger, also while a run is on.
     *
     * @param before runs that began before this moment
     * @param pretend only tell what would be forgotten
     * @throws org.stanceledger.ledger.LedgerException if there is no ledger
     */
    public static Purged olderThan(Instant before, LedgerAddress address, boolean pretend) {
        try (Ledger ledger = Ledger.open(address)) {
            Purge purge = new Purge(ledger);
            return pretend ? new Purged(purge.older(before), 0) : purge.olderThan(before);
        }
    }

    Purged olderThan(Instant before) {
        long rows = 0;
        List<Long> old = older(before);
        for (long run : old) {
            Integer forgotten = transaction.execute(status -> {
                executions.remove(run);
                return runs.forget(run);
            });
            rows += forgotten == null ? 0 : forgotten;
        }
        return new Purged(old, rows);
    }

    private List<Long> older(Instant before) {
        return runs.older(LocalDateTime.ofInstant(before, ZoneOffset.UTC));
    }
}
