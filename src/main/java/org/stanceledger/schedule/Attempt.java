package org.stanceledger.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one scheduled run went.
 *
 * @param started when it began
 * @param ended when it ended
 * @param end how it ended
 * @param run the run's number, null if it never came to one
 * @param reason why it failed or was not begun, empty if it did its work
 */
public record Attempt(
        Instant started, Instant ended, End end, @Nullable Long run, String reason) {
    /** How an attempt can end. */
    public enum End {
        FINISHED,
        /** The reports were up to date already. */
        NOTHING_NEW,
        /** Another process was at work. */
        BUSY,
        FAILED,
        /** We were told to end while it ran. */
        STOPPED
    }
}
