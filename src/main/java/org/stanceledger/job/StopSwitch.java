package org.stanceledger.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.stanceledger.ledger.RunLock;
import org.stanceledger.ledger.RunStore;

/**
 * Stops a run between two chunks when this process got a signal or somebody asked for it in the ledger. (The operator's stop of
 * Spring Batch writes to the step that is running, which then fails for its changed version.)
 */
public final class StopSwitch {
    private final CountDownLatch thrown = new CountDownLatch(1);

    /** Asks what this process works on to stop. */
    public void stop() {
        thrown.countDown();
    }

    /** Waits until somebody asks to stop, but not longer than told; returns whether somebody has. */
    public boolean await(Duration atMost) throws InterruptedException {
        return thrown.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A policy for the steps of a job that also heeds requests in the ledger, and that works only under the run lock. */
    StepInterruptionPolicy policy(RunStore runs, CurrentRun current, RunLock lock) {
        return step -> {
            if (!lock.held()) {
                throw new JobFaultException(
                        "the lock on the ledger was lost; `restart` goes on when the database is back");
            }
            if (thrown.getCount() == 0 || runs.stopRequested(current.number())) {
                // Without this mark the step would count as completed.
                step.setTerminateOnly();
                throw new JobInterruptedException("stopped");
            }
        };
    }
}
