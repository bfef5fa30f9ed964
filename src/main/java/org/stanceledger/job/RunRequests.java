package org.stanceledger.job;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.Owner;
import org.stanceledger.ledger.RunLock;
import org.stanceledger.ledger.RunState;
import org.stanceledger.ledger.RunStore;

/** What an operator asks about runs without working on them: stop, recover, abandon. Harm is refused. */
public final class RunRequests {
    private final JobSettings settings;

    public RunRequests(JobSettings settings) {
        this.settings = settings;
    }

    /**
     * Asks the run that is on to stop after its chunk.
     *
     * @param number the run, null for whichever is on
     * @return its number
     * @throws RunRefusedException if no run is on, or another one
     */
    public long stop(@Nullable Long number) {
        Owner owner = RunLock.owner(settings.ledger());
        if (owner == null) {
            throw RunRefusedException.because("no run is on; `status` shows how the last one ended");
        }
        try (Ledger ledger = Ledger.open(settings.ledger())) {
            RunStore runs = new RunStore(new JdbcTemplate(ledger.dataSource()));
            RunState open = OpenRun.choose(runs, number);
            runs.requestStop(open.row().id());
            return open.row().id();
        }
    }

    /**
     * Sets right what dead processes left.
     *
     * @return how many runs were set right
     * @throws RunRefusedException if a run is on
     */
    public int recover() {
        try (HeldLedger held = HeldLedger.take(settings)) {
            return held.recover();
        }
    }

    /**
     * Gives an unfinished run up for good.
     *
     * @throws RunRefusedException if a run is on, or this one has nothing left to do
     */
    public void abandon(long number) {
        try (HeldLedger held = HeldLedger.take(settings)) {
            held.recover();
            OpenRun.choose(held.runs(), number);
            held.executions().abandon(number);
            held.runs().abandon(number);
        }
    }
}
