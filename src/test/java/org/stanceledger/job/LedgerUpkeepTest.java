package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.PostgresServer;

class LedgerUpkeepTest {
    @TempDir
    Path folder;

    private JobFixture job;
    private LedgerUpkeep upkeep;

    @BeforeEach
    void oneRun() {
        job = new JobFixture(folder, LedgerAddress.h2(folder.resolve("ledger")))
                .file("input/a.txt", "one two\n!broken\nthree\n");
        job.run();
        upkeep = new LedgerUpkeep(job.settings());
    }

    @Test
    void aBackupBringsBackWhatWasThereEvenWhenMadeDuringARun() throws IOException {
        Path backup = folder.resolve("backup.zip");
        try (HeldLedger run = HeldLedger.take(job.settings())) {
            assertThat(run.runs().latest(1)).hasSize(1);
            upkeep.backup(backup);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        List<String> before = job.published();
        job.file("input/a.txt", "other\n");
        assertThat(job.run().run().id()).isEqualTo(2);

        upkeep.restore(backup);
        try (RunStatusReader reader = new RunStatusReader(job.ledger)) {
            assertThat(reader.latest(5)).hasSize(1);
        }
        job.file("input/a.txt", "one two\n!broken\nthree\n");
        job.runs().run(new RunOptions(JobFixture.DAY, true));
        assertThat(job.published()).isEqualTo(before);
        assertThat(folder.resolve("ledger/stance-ledger.mv.db.before-restore")).exists();
    }

    @Test
    void whatIsNoBackupChangesNothing() {
        job.file("junk.zip", "no zip");
        assertThatThrownBy(() -> upkeep.restore(folder.resolve("junk.zip")))
                .hasMessageContaining("junk.zip cannot be restored");
        assertThat(job.run().end()).isEqualTo(RunResult.End.NOTHING_NEW);
    }

    @Test
    void isNotRestoredUnderARun() {
        upkeep.backup(folder.resolve("backup.zip"));
        try (HeldLedger run = HeldLedger.take(job.settings())) {
            assertThat(run.runs().open()).isEmpty();
            assertThatThrownBy(() -> upkeep.restore(folder.resolve("backup.zip")))
                    .hasMessageContaining("a run is on");
        }
    }

    @Test
    void movesToPostgresqlAndGoesOnThere() {
        List<String> before = job.published();
        try (PostgresServer server = PostgresServer.start()) {
            JobFixture moved = new JobFixture(folder, server.database(folder));
            LedgerUpkeep target = new LedgerUpkeep(moved.settings());
            assertThat(target.copyFrom(job.ledger.folder()))
                    .containsEntry("article", 2L)
                    .containsEntry("statement", 3L)
                    .containsEntry("toward", 6L)
                    .containsEntry("run", 1L);
            assertThat(moved.run().end()).isEqualTo(RunResult.End.NOTHING_NEW);
            moved.runs().run(new RunOptions(JobFixture.DAY, true));
            assertThat(moved.published()).isEqualTo(before);
            assertThatThrownBy(() -> target.copyFrom(job.ledger.folder())).hasMessageContaining("not empty");
        }
    }

    @Test
    void looksWithoutStandingInTheWay() {
        try (RunStatusReader reader = new RunStatusReader(job.ledger)) {
            RunStatus status = reader.latest(1).get(0);
            assertThat(status.phase()).isEqualTo(RunStatus.Phase.FINISHED);
            assertThat(status.steps())
                    .extracting(RunStatus.Step::name)
                    .containsExactly("manifest", "analyse", "report", "publish");
            assertThat(status.run().row().day())
                    .isBefore(LocalDate.now(ZoneId.of("UTC")).plusDays(1));
        }
    }
}
