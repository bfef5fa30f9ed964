package org.stanceledger.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stanceledger.ledger.HonouredCorrections;
import org.stanceledger.ledger.JdbcLedgerView;
import org.stanceledger.ledger.RunState;

/** Writes the reports of the latest run again, from the ledger as it is, without looking at the input. */
public final class ReportRewriter {
    private final JobSettings settings;
    private final JobParts parts;

    public ReportRewriter(JobSettings settings, JobParts parts) {
        this.settings = settings;
        this.parts = parts;
    }

    /**
     * Writes and publishes them.
     *
     * @return the folder where they are
     * @throws RunRefusedException if a run is on, unfinished, or there was none
     */
    public Path rewrite() {
        try (HeldLedger held = HeldLedger.take(settings)) {
            held.claim(parts.conflict());
            held.recover();
            List<RunState> open = held.runs().open();
            if (!open.isEmpty()) {
                throw RunRefusedException.because(
                        "run " + open.get(0).row().id() + " is unfinished; `restart` goes on and writes the reports");
            }
            RunState last = held.runs().latest(Integer.MAX_VALUE).stream()
                    .filter(run -> run.finished() != null)
                    .findFirst()
                    .orElseThrow(() ->
                            RunRefusedException.because("there is nothing to report yet; `run` reads the input first"));
            return publish(held, last);
        }
    }

    private Path publish(HeldLedger held, RunState last) {
        long run = last.row().id();
        OutputFolder output = new OutputFolder(settings.output());
        try {
            output.heal();
            Path staged = output.stage(run);
            write(held, run, staged);
            output.publish(run, last.row().day());
            return output.day(last.row().day());
        } catch (IOException failed) {
            throw new JobFaultException(
                    "the reports cannot be written to " + settings.output() + ": " + failed, failed);
        }
    }

    private void write(HeldLedger held, long run, Path staged) throws IOException {
        TransactionTemplate snapshot =
                new TransactionTemplate(new JdbcTransactionManager(held.ledger().dataSource()));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        JdbcTemplate jdbc = new JdbcTemplate(held.ledger().dataSource());
        try {
            snapshot.executeWithoutResult(status -> {
                new HonouredCorrections(jdbc).note(run);
                try {
                    parts.reports().write(new JdbcLedgerView(jdbc, run), staged);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
