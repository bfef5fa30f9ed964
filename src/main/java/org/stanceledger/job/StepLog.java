package org.stanceledger.job;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.ledger.RunStore;

/** One log line for each step: what it did and how long it took. */
final class StepLog implements StepExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(StepLog.class);
    private static final double MILLIS = 1000.0;

    private final RunStore runs;
    private final CurrentRun current;
    private final RunProgress progress;

    StepLog(RunStore runs, CurrentRun current, RunProgress progress) {
        this.runs = runs;
        this.current = current;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        progress.step(step.getStepName());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        Duration duration = Duration.between(
                Objects.requireNonNull(step.getStartTime()), Objects.requireNonNull(step.getEndTime()));
        RunRow run = runs.find(current.number()).orElseThrow().row();
        LOG.info(
                "step={} status={} seconds={} read={} analysed={} unchanged={} skipped={} commits={}",
                step.getStepName(),
                step.getStatus(),
                duration.toMillis() / MILLIS,
                run.read(),
                run.analysed(),
                run.unchanged(),
                run.skipped(),
                step.getCommitCount());
        return step.getExitStatus();
    }
}
