package org.stanceledger.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stanceledger.ledger.LedgerAddress;

/** Where the trials keep their ledgers. */
interface Store {
    String RUN = "run:\n  chunk: 5\n  workers: 2\n";

    /** What job.yaml says for a trial of a name. */
    String settings(String name);

    LedgerAddress address(Path home, String name);

    /** Gives a trial a ledger of its own: empty, or a copy of another trial's, whose folder has been copied already. */
    default void create(String name, String copied) {}

    /** An H2 file in the trial's folder. */
    Store H2 = new Store() {
        @Override
        public String settings(String name) {
            return RUN;
        }

        @Override
        public LedgerAddress address(Path home, String name) {
            return LedgerAddress.h2(home.resolve("ledger"));
        }
    };

    /** A database for each trial on a PostgreSQL server. */
    record Postgres(TrialServer server) implements Store {
        @Override
        public String settings(String name) {
            return RUN + "ledger:\n  url: " + server.url(database(name)) + "\n  user: " + TrialServer.USER + "\n";
        }

        @Override
        public LedgerAddress address(Path home, String name) {
            return LedgerAddress.postgresql(home, server.url(database(name)), TrialServer.USER, null);
        }

        @Override
        public void create(String name, String copied) {
            server.execute(
                    "create database " + database(name) + (copied.isEmpty() ? "" : " template " + database(copied)));
        }

        private static String database(String name) {
            return name.replace('-', '_');
        }
    }

    /** Writes a trial's settings. */
    default void configure(Path home, String name) {
        try {
            Files.writeString(home.resolve("job-config/job.yaml"), settings(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
