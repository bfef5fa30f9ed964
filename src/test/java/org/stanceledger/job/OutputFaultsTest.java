package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.LedgerException;

/** Folders that cannot be written and files that are missing: told in one line, and the run goes on afterwards. */
class OutputFaultsTest {
    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void someInput() {
        job = new JobFixture(folder, LedgerAddress.h2(folder.resolve("ledger"))).file("input/a.txt", "one\ntwo\n");
    }

    @Test
    void anOutputFolderThatCannotBeWrittenEndsTheRunAtOnce() throws IOException {
        job.file("output", "a file in its place");
        RunResult failed = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), job::run);
        assertThat(failed.end()).isEqualTo(RunResult.End.FAILED);
        assertThat(failed.reason()).contains(folder.resolve("output").toString());
        assertThat(failed.run().analysed()).isEqualTo(2);

        Files.delete(folder.resolve("output"));
        RunResult next = job.runs().restart(null);
        assertThat(next.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(next.run().id()).isEqualTo(1);
        assertThat(next.run().analysed()).isEqualTo(2);
    }

    @Test
    void aLedgerWhosePasswordIsLost() throws IOException {
        job.run();
        Files.delete(job.ledger.folder().resolve("password"));
        assertThatThrownBy(job::run).isInstanceOf(LedgerException.class).hasMessageContaining("password");
    }

    @Test
    void aDayThatWasPutAsideWhenTheProcessDiedComesBack() throws IOException {
        job.run();
        Path day = folder.resolve("output/" + JobFixture.DAY);
        Files.move(day, folder.resolve("output/.aside-" + JobFixture.DAY));
        new OutputFolder(folder.resolve("output")).heal();
        assertThat(day.resolve("statements.csv")).exists();
        assertThat(folder.resolve("output/.aside-" + JobFixture.DAY)).doesNotExist();
    }

    @Test
    void aLedgerWhoseTablesWereHalfMadeWhenTheProcessDied() {
        try (Ledger ledger = Ledger.openForRun(job.ledger, 2)) {
            JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
            jdbc.execute("drop table skip");
            jdbc.update("delete from \"flyway_schema_history\" where \"version\" <> '1'");
        }
        assertThat(job.run().end()).isEqualTo(RunResult.End.FINISHED);
    }
}
