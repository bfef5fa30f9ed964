package org.stanceledger.job;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.LedgerBackup;
import org.stanceledger.ledger.LedgerCopy;
import org.stanceledger.ledger.Owner;
import org.stanceledger.ledger.RunLock;
import org.stanceledger.ledger.RunStore;

/** What an operator does with a ledger as a whole: back it up, restore it, copy it. */
public final class LedgerUpkeep {
    private final JobSettings settings;

    public LedgerUpkeep(JobSettings settings) {
        this.settings = settings;
    }

    /** Writes a backup of an H2 ledger, also while a run is on. */
    public void backup(Path file) {
        new LedgerBackup(settings.ledger()).write(file);
    }

    /**
     * Puts a backup in the place of an H2 ledger.
     *
     * @throws RunRefusedException if a run is on
     */
    public void restore(Path file) {
        LedgerBackup backup = new LedgerBackup(settings.ledger());
        RunLock lock = RunLock.tryTake(settings.ledger());
        if (lock == null) {
            Owner owner = RunLock.owner(settings.ledger());
            throw RunRefusedException.busy(
                    "a run is on" + (owner == null ? "" : " (" + owner + ")") + ": `stop` it before you restore");
        }
        try (lock) {
            backup.restore(file);
        }
    }

    /**
     * Copies the H2 ledger of a folder into the configured ledger, which must be empty.
     *
     * @return the number of rows of each table
     * @throws RunRefusedException if a run is on, or unfinished, in either
     */
    public Map<String, Long> copyFrom(Path folder) {
        try (HeldLedger target = HeldLedger.take(settings);
                Ledger source = Ledger.open(LedgerAddress.h2(folder))) {
            RunStore runs = new RunStore(new JdbcTemplate(source.dataSource()));
            if (!runs.open().isEmpty()) {
                throw RunRefusedException.because(
                        "run " + runs.open().get(0).row().id()
                                + " of that ledger is unfinished: `restart` or `abandon` it there, then copy");
            }
            return LedgerCopy.copy(source, target.ledger());
        }
    }
}
