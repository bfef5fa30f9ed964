package org.stanceledger.job;

import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.HonouredCorrections;
import org.stanceledger.ledger.JdbcLedgerView;

/** Writes the reports into a folder that nobody sees yet. */
final class ReportTasklet implements Tasklet {
    private final ReportSet reports;
    private final JdbcTemplate jdbc;
    private final OutputFolder output;
    private final CurrentRun current;

    ReportTasklet(ReportSet reports, JdbcTemplate jdbc, OutputFolder output, CurrentRun current) {
        this.reports = reports;
        this.jdbc = jdbc;
        this.output = output;
        this.current = current;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        output.heal();
        new HonouredCorrections(jdbc).note(current.number());
        reports.write(new JdbcLedgerView(jdbc, current.number()), output.stage(current.number()));
        return RepeatStatus.FINISHED;
    }
}
