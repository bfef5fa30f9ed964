package org.stanceledger.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the schedule stands at a moment.
 *
 * @param state what it is doing
 * @param nextRun when the next run is due, null while stopping
 * @param last the last attempt of this process, null before the first
 */
public record Health(
        State state, @Nullable Instant nextRun, @Nullable Attempt last) {
    /** What a schedule can be doing. */
    public enum State {
        WAITING,
        RUNNING,
        STOPPING
    }

    /** Whether the last night did its work, or none has been yet. */
    public boolean healthy() {
        return last == null || last.end() != Attempt.End.FAILED;
    }
}
