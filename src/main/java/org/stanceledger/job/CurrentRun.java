package org.stanceledger.job;

import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.stanceledger.ledger.RunStore;

/** The run that this process works on, known to its steps and to its log lines. */
final class CurrentRun implements JobExecutionListener {
    /** The one parameter that identifies a job instance. */
    static final String PARAMETER = "run";

    private final RunStore runs;
    private volatile long number;
    private volatile boolean reanalyse;

    CurrentRun(RunStore runs) {
        this.runs = runs;
    }

    long number() {
        return number;
    }

    /** Whether unchanged articles are analysed again. */
    boolean reanalyse() {
        return reanalyse;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        number = numberOf(execution);
        reanalyse = runs.find(number).orElseThrow().reanalyse();
        MDC.put("run", String.valueOf(number));
        MDC.put("execution", String.valueOf(execution.getId()));
    }

    @Override
    public void afterJob(JobExecution execution) {
        MDC.clear();
    }

    static long numberOf(JobExecution execution) {
        return Objects.requireNonNull(execution.getJobParameters().getLong(PARAMETER));
    }
}
