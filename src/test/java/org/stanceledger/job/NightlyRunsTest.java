package org.stanceledger.job;

import java.nio.file.Path;
import org.stanceledger.ledger.LedgerAddress;

class NightlyRunsTest extends NightlyRunsContract {
    @Override
    LedgerAddress ledger(Path home) {
        return LedgerAddress.h2(home.resolve("ledger"));
    }
}
