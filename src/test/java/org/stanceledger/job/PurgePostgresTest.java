package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.ledger.PostgresServer;

/** The same deletions in the other database. */
class PurgePostgresTest {
    @TempDir
    Path folder;

    @Test
    void forgetsTheListsOfOldRuns() {
        try (PostgresServer server = PostgresServer.start()) {
            JobFixture job = new JobFixture(folder, server.database(folder)).file("input/a.txt", "one\n!broken\n");
            job.run();
            job.file("input/b.txt", "two\n");
            job.run();
            Purge.Purged purged = Purge.olderThan(Instant.now().plusSeconds(60), job.ledger, false);
            assertThat(purged.runs()).containsExactly(1L);
            assertThat(purged.rows()).isEqualTo(2);
            assertThat(job.run().end()).isEqualTo(RunResult.End.NOTHING_NEW);
        }
    }
}
