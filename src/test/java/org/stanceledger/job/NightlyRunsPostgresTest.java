package org.stanceledger.job;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.PostgresServer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightlyRunsPostgresTest extends NightlyRunsContract {
    private PostgresServer server;

    @BeforeAll
    void start() {
        server = PostgresServer.start();
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    LedgerAddress ledger(Path home) {
        return server.database(home);
    }
}
