package org.stanceledger.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.core.step.tasklet.TaskletStep;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/** What every step of the job has in common. */
record StepParts(
        JobRepository repository, PlatformTransactionManager transactions, StepInterruptionPolicy stop, StepLog log) {
    StepBuilder builder(String name) {
        return new StepBuilder(name, repository).listener(log);
    }

    /** A step of one piece of work, which sees the ledger as it is when it begins. */
    Step tasklet(String name, Tasklet tasklet, boolean always) {
        DefaultTransactionAttribute snapshot = new DefaultTransactionAttribute() {
            /** Every failure ends the step: a tasklet whose failure does not roll back is called again, for ever. */
            @Override
            public boolean rollbackOn(Throwable failure) {
                return true;
            }
        };
        snapshot.setIsolationLevel(Isolation.REPEATABLE_READ.value());
        TaskletStep step = builder(name)
                .tasklet(tasklet, transactions)
                .transactionAttribute(snapshot)
                .allowStartIfComplete(always)
                .build();
        step.setInterruptionPolicy(stop);
        return step;
    }
}
