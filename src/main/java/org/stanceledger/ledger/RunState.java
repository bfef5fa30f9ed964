package org.stanceledger.ledger;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A run and how far it has come in its life.
 *
 * @param row the run
 * @param reanalyse whether it analyses unchanged articles again
 * @param inputHash hash of its manifest, null before that is frozen
 * @param failure why its last execution failed, empty if it did not
 * @param finished when its reports were published, null before
 * @param abandoned when an operator gave it up, null if nobody did
 */
public record RunState(
        RunRow row,
        boolean reanalyse,
        @Nullable String inputHash,
        String failure,
        @Nullable LocalDateTime finished,
        @Nullable LocalDateTime abandoned) {
    /** Whether something is left to do. */
    public boolean open() {
        return finished == null && abandoned == null;
    }
}
