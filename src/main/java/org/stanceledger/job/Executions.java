package org.stanceledger.job;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The executions of runs in Spring Batch's metadata. To be used only by the holder of the run lock. */
final class Executions {
    private static final Logger LOG = LoggerFactory.getLogger(Executions.class);

    private final JobRepository repository;

    Executions(JobRepository repository) {
        this.repository = repository;
    }

    /** Takes away an instance that a crash left without an execution; Spring Batch would refuse it for ever. */
    void removeEmptyInstance(long run) {
        JobInstance instance = repository.getJobInstance(NightlyJob.NAME, parameters(run));
        if (instance != null && repository.getJobExecutions(instance).isEmpty()) {
            repository.deleteJobInstance(instance);
        }
    }

    /** The last execution of a run; null if it never came to one. */
    @Nullable
    JobExecution last(long run) {
        JobInstance instance = repository.getJobInstance(NightlyJob.NAME, parameters(run));
        return instance == null ? null : repository.getLastJobExecution(instance);
    }

    /**
     * Sets an execution right whose process is dead: failed and ready to be restarted or, if its reports had been published
     * already, completed.
     *
     * @return whether there was anything to set right
     */
    boolean recover(long run, boolean published) {
        JobExecution execution = last(run);
        if (execution == null || !unsettled(execution)) {
            return false;
        }
        LOG.info("run={} execution={} was {} when its process died", run, execution.getId(), execution.getStatus());
        BatchStatus status = published ? BatchStatus.COMPLETED : BatchStatus.FAILED;
        ExitStatus exit = published
                ? ExitStatus.COMPLETED
                : ExitStatus.FAILED.addExitDescription("its process died; the work goes on from its last chunk");
        for (StepExecution step : execution.getStepExecutions()) {
            if (unsettled(step.getStatus())) {
                step.setStatus(status);
                step.setExitStatus(exit);
                step.setEndTime(now());
                repository.update(step);
                inheritPosition(step, execution);
            }
        }
        execution.setStatus(status);
        execution.setExitStatus(exit);
        execution.setEndTime(now());
        repository.update(execution);
        return true;
    }

    /**
     * Gives a step what its predecessors had saved and it has not. Spring Batch 6.0 commits a restarted step first without its
     * predecessor's context and saves that a moment later; a process killed in between leaves a step that looks as if nothing had been
     * done, and the next restart would begin anew and count everything twice.
     */
    private void inheritPosition(StepExecution step, JobExecution execution) {
        ExecutionContext context = step.getExecutionContext();
        repository.getJobExecutions(execution.getJobInstance()).stream()
                .filter(earlier -> earlier.getId() < execution.getId())
                .sorted(Comparator.comparingLong(JobExecution::getId).reversed())
                .flatMap(earlier -> earlier.getStepExecutions().stream())
                .filter(earlier -> earlier.getStepName().equals(step.getStepName()))
                .forEach(earlier -> earlier.getExecutionContext().entrySet().stream()
                        .filter(entry -> !context.containsKey(entry.getKey()))
                        .forEach(entry -> context.put(entry.getKey(), entry.getValue())));
        repository.updateExecutionContext(step);
    }

    /** Takes away the metadata of a run, all its executions with their steps. */
    void remove(long run) {
        JobInstance instance = repository.getJobInstance(NightlyJob.NAME, parameters(run));
        if (instance != null) {
            repository.deleteJobInstance(instance);
        }
    }

    /** Gives the last execution of a run up for good. */
    void abandon(long run) {
        JobExecution execution = last(run);
        if (execution != null) {
            execution.setStatus(BatchStatus.ABANDONED);
            execution.setEndTime(Objects.requireNonNullElseGet(execution.getEndTime(), Executions::now));
            repository.update(execution);
        }
    }

    private static boolean unsettled(JobExecution execution) {
        return unsettled(execution.getStatus())
                || execution.getStepExecutions().stream().anyMatch(step -> unsettled(step.getStatus()));
    }

    private static boolean unsettled(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    /** Spring Batch keeps the times of its metadata in the zone of the machine. */
    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault());
    }

    static JobParameters parameters(long run) {
        return new JobParametersBuilder().addLong(CurrentRun.PARAMETER, run).toJobParameters();
    }
}
