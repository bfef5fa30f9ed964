package org.stanceledger.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.RunRow;

/**
 * How an attempt to run ended.
 *
 * @param end how
 * @param run the run it is about, as the ledger has it now
 * @param reason why it failed, empty if it did not
 * @param tooManySkips whether it failed for the limit of skips
 * @param folder where its reports are, null if they are not published
 */
public record RunResult(
        End end,
        RunRow run,
        String reason,
        boolean tooManySkips,
        @Nullable Path folder) {
    /** How a run can end. */
    public enum End {
        /** Its reports are published. */
        FINISHED,
        /** It stopped on request and can go on. */
        STOPPED,
        /** It failed and can go on once the reason is gone. */
        FAILED,
        /** There was nothing to do: the day's reports are those of the input as it is. */
        NOTHING_NEW
    }
}
