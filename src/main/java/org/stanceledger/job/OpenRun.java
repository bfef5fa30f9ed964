package org.stanceledger.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.RunState;
import org.stanceledger.ledger.RunStore;

/** The run an operator means: one that has something left to do. */
final class OpenRun {
    private OpenRun() {}

    /**
     * The run of a number, or the latest open one.
     *
     * @throws RunRefusedException if there is no such run or nothing is left to do in it
     */
    static RunState choose(RunStore runs, @Nullable Long number) {
        if (number == null) {
            List<RunState> open = runs.open();
            if (open.isEmpty()) {
                throw RunRefusedException.because(
                        "no run was interrupted: nothing to go on with; `run` starts a new one");
            }
            return open.get(open.size() - 1);
        }
        RunState state = runs.find(number)
                .orElseThrow(() -> RunRefusedException.because("there is no run " + number + "; `history` lists them"));
        if (state.finished() != null) {
            throw RunRefusedException.because("run " + number + " has finished; `run` starts a new one");
        }
        if (state.abandoned() != null) {
            throw RunRefusedException.because("run " + number + " was given up; `run` starts a new one");
        }
        return state;
    }
}
