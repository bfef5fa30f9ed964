package org.stanceledger.job;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.Owner;
import org.stanceledger.ledger.RunState;

/**
 * What a run is doing or how it ended.
 *
 * @param run the run
 * @param phase in which part of its life it is
 * @param owner the process that works on it, null if none does
 * @param execution id of its last execution, null if it never came to one
 * @param files how many files it reads
 * @param steps the steps of its last execution, in order
 */
public record RunStatus(
        RunState run,
        Phase phase,
        @Nullable Owner owner,
        @Nullable Long execution,
        long files,
        List<Step> steps) {
    public RunStatus {
        steps = List.copyOf(steps);
    }

    /** The parts of a run's life. */
    public enum Phase {
        /** A process works on it. */
        RUNNING,
        /** Its process died. */
        INTERRUPTED,
        STOPPED,
        FAILED,
        FINISHED,
        /** An operator or a later run gave it up. */
        ABANDONED;

        /** Whether something is left to do that nobody is doing. */
        public boolean waiting() {
            return this == INTERRUPTED || this == STOPPED || this == FAILED;
        }
    }

    /**
     * A step of an execution.
     *
     * @param name its name
     * @param status its status in Spring Batch's words
     * @param started when it began, null if it has not
     * @param ended when it ended, null if it has not
     * @param commits how many chunks it has committed
     */
    public record Step(
            String name,
            String status,
            @Nullable LocalDateTime started,
            @Nullable LocalDateTime ended,
            long commits) {}
}
