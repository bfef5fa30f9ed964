package org.stanceledger.job;

import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.HonouredCorrections;
import org.stanceledger.ledger.JdbcLedgerView;
import org.stanceledger.ledger.RunStore;

/** Writes the reports into a folder that nobody sees yet. */
final class ReportTasklet implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(ReportTasklet.class);

    private final ReportSet reports;
    private final JdbcTemplate jdbc;
    private final OutputFolder output;
    private final CurrentRun current;
    private final int skipLimit;

    ReportTasklet(ReportSet reports, JdbcTemplate jdbc, OutputFolder output, CurrentRun current, int skipLimit) {
        this.reports = reports;
        this.jdbc = jdbc;
        this.output = output;
        this.current = current;
        this.skipLimit = skipLimit;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        // The reader sees its limit passed only when it begins another chunk; here the last chunk counts too.
        int skips = Math.toIntExact(
                new RunStore(jdbc).find(current.number()).orElseThrow().row().skipped());
        if (skips > skipLimit) {
            throw new SkipLimitException(skips, skipLimit);
        }
        output.heal();
        new HonouredCorrections(jdbc).note(current.number());
        warnOfOrphans();
        reports.write(new JdbcLedgerView(jdbc, current.number()), output.stage(current.number()));
        return RepeatStatus.FINISHED;
    }

    private void warnOfOrphans() {
        int orphans = new CorrectionLedger(Objects.requireNonNull(jdbc.getDataSource()))
                .orphans()
                .size();
        if (orphans > 0) {
            LOG.warn("corrections={} hold for no statement now; `corrections list --orphaned` shows them", orphans);
        }
    }
}
