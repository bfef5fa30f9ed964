package org.stanceledger.job;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.context.ConfigurableApplicationContext;
import org.stanceledger.ledger.RunRow;

/** Executes runs on a held ledger, one after the other, to their end. */
final class JobLauncher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobLauncher.class);

    private final HeldLedger held;
    private final JobSettings settings;
    private final JobParts parts;
    private final RunProgress progress;
    private final StopSwitch stop;
    private @Nullable ConfigurableApplicationContext context;

    JobLauncher(HeldLedger held, JobSettings settings, JobParts parts, RunProgress progress, StopSwitch stop) {
        this.held = held;
        this.settings = settings;
        this.parts = parts;
        this.progress = progress;
        this.stop = stop;
    }

    /** Starts a run, or goes on with it where its last execution ended. */
    RunResult execute(long run) {
        held.runs().goOn(run);
        held.runs().settleStepTimes();
        held.executions().removeEmptyInstance(run);
        warnOfOtherConfiguration(run);
        JobExecution last = held.executions().last(run);
        try {
            ConfigurableApplicationContext spring = spring();
            JobOperator operator = spring.getBean(JobOperator.class);
            JobExecution execution = last == null
                    ? operator.start(spring.getBean(Job.class), Executions.parameters(run))
                    : operator.restart(last);
            return result(run, execution);
        } catch (Exception refused) {
            throw new JobFaultException(
                    "run " + run + " failed: " + Reason.of(refused, settings)
                            + "; `restart` goes on once the reason is gone",
                    refused);
        } finally {
            progress.end();
        }
    }

    /** Spring, started when the first run needs it. */
    private ConfigurableApplicationContext spring() {
        ConfigurableApplicationContext started = context;
        if (started == null) {
            started = JobContext.start(held, settings, parts, progress, stop);
            context = started;
        }
        return started;
    }

    private void warnOfOtherConfiguration(long run) {
        RunRow row = row(run);
        if (!row.configurationHash().equals(parts.configurationHash())) {
            LOG.warn(
                    "run={} began with another configuration; articles it has analysed stay as they are until `run --reanalyse`",
                    run);
        }
    }

    private RunResult result(long run, JobExecution execution) {
        RunRow row = row(run);
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return new RunResult(
                    RunResult.End.FINISHED, row, "", false, new OutputFolder(settings.output()).day(row.day()));
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new RunResult(RunResult.End.STOPPED, row, "", false, null);
        }
        for (Throwable failure : execution.getAllFailureExceptions()) {
            LOG.debug("run={} failed", run, failure);
        }
        String reason = Reason.of(execution.getAllFailureExceptions(), settings);
        held.runs().fail(run, reason);
        return new RunResult(
                RunResult.End.FAILED,
                row,
                reason,
                execution.getAllFailureExceptions().stream().anyMatch(Reason::isSkipLimit),
                null);
    }

    private RunRow row(long run) {
        return held.runs().find(run).orElseThrow().row();
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
