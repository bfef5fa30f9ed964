package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.LedgerException;

/** Faults of the machine under a run: what the operator reads, and that the night goes on afterwards. */
class MachineFaultsTest {
    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void someInput() {
        job = again().file("input/a.txt", "zero\n".repeat(12)).file("input/b.txt", "one\ntwo\n!broken\n");
    }

    @Test
    void aClockSetBackBetweenExecutionsCountsNothingTwice() {
        stopAfter(job, 3);
        assertThat(job.run().end()).isEqualTo(RunResult.End.STOPPED);
        sql("update batch_step_execution set create_time = dateadd(hour, 1, create_time),"
                + " start_time = dateadd(hour, 1, start_time), end_time = dateadd(hour, 1, end_time)");
        JobFixture second = again();
        stopAfter(second, 3);
        assertThat(second.runs().restart(null).end()).isEqualTo(RunResult.End.STOPPED);

        RunResult third = again().runs().restart(null);
        assertThat(third.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(third.run().read()).isEqualTo(15);
        assertThat(third.run().analysed()).isEqualTo(14);
        assertThat(third.run().unchanged()).isZero();
        assertThat(third.run().skipped()).isEqualTo(1);
    }

    /** Spring Batch commits a restarted step before it gives it the position of the one before. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aProcessKilledBeforeARestartedStepHasItsPositionCountsNothingTwice(int kills) {
        stopAfter(job, 3);
        assertThat(job.run().end()).isEqualTo(RunResult.End.STOPPED);
        for (int kill = 0; kill < kills; kill++) {
            beginAnalysing();
            try (HeldLedger held = HeldLedger.take(job.settings())) {
                assertThat(held.recover()).isEqualTo(1);
            }
        }

        RunResult last = again().runs().restart(null);
        assertThat(last.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(last.run().read()).isEqualTo(15);
        assertThat(last.run().analysed()).isEqualTo(14);
        assertThat(last.run().unchanged()).isZero();
        assertThat(last.run().skipped()).isEqualTo(1);
    }

    /** All that a restart writes until it has begun its step. */
    private void beginAnalysing() {
        try (Ledger ledger = Ledger.open(job.ledger)) {
            JobRepository repository = HeldLedger.repository(ledger);
            JobInstance instance =
                    Objects.requireNonNull(repository.getJobInstance(NightlyJob.NAME, Executions.parameters(1)));
            JobExecution begun =
                    repository.createJobExecution(instance, Executions.parameters(1), new ExecutionContext());
            begun.setStatus(BatchStatus.STARTED);
            repository.update(begun);
            repository.createStepExecution("analyse", begun);
        }
    }

    @Test
    void aClockSetBackBehindTheLastNightChangesNothing() {
        job.run();
        sql("update run set started = dateadd(day, 400, started), finished = dateadd(day, 400, finished)");
        assertThat(job.run().end()).isEqualTo(RunResult.End.NOTHING_NEW);
        job.file("input/c.txt", "three\n");
        RunResult next = job.run();
        assertThat(next.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(next.run().id()).isEqualTo(2);
        assertThat(next.run().analysed()).isEqualTo(1);
    }

    @Test
    void anInputFolderThatIsNotThereIsNamedAndTheNightGoesOnWhenItIs() throws IOException {
        Path away = folder.resolve("away");
        Files.move(folder.resolve("input"), away);
        RunResult failed = job.run();
        assertThat(failed.end()).isEqualTo(RunResult.End.FAILED);
        assertThat(failed.reason())
                .isEqualTo("the input folder " + folder.resolve("input") + " is not there; set 'input' in job.yaml");
        Files.move(away, folder.resolve("input"));
        RunResult next = again().run();
        assertThat(next.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(next.run().id()).isEqualTo(1);
    }

    /** As when a network folder is unmounted: what is left in its place is missing or empty. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInputFolderThatVanishesUnderTheRunDoesNotBecomeAHeapOfSkips(boolean emptyOneLeft) throws IOException {
        Path input = folder.resolve("input");
        Path away = folder.resolve("away");
        AtomicBoolean moved = new AtomicBoolean();
        job.analyzer = article -> {
            if (moved.compareAndSet(false, true)) {
                try {
                    Files.move(input, away);
                    if (emptyOneLeft) {
                        Files.createDirectory(input);
                    }
                } catch (IOException failed) {
                    throw new IllegalStateException(failed);
                }
            }
            return new WordAnalyzer().apply(article);
        };
        RunResult failed = job.run();
        assertThat(failed.end()).isEqualTo(RunResult.End.FAILED);
        assertThat(failed.reason())
                .isEqualTo("the input folder " + input + " is gone since this run began;"
                        + " `restart` goes on when it is back");
        assertThat(Files.exists(folder.resolve("output/latest"))).isFalse();

        Files.deleteIfExists(input);
        Files.move(away, input, StandardCopyOption.REPLACE_EXISTING);
        RunResult next = again().runs().restart(null);
        assertThat(next.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(next.run().analysed()).isEqualTo(14);
        assertThat(next.run().skipped()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no database", "header gone", "cut to a half", "middle gone"})
    void aDamagedLedgerIsSaidToBeAndWorksAgainWhenPutRight(String damage) throws IOException {
        job.run();
        Path file = job.ledger.databaseFile();
        Path copy = Files.copy(file, folder.resolve("copy"));
        damage(file, damage);
        assertThatThrownBy(job::run)
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("is damaged: move it away and `restore` the latest backup");
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(again().run().end()).isEqualTo(RunResult.End.NOTHING_NEW);
    }

    @Test
    void anEmptyLedgerFileIsNotTakenForANewLedger() throws IOException {
        job.run();
        Path file = job.ledger.databaseFile();
        Path copy = Files.move(file, folder.resolve("copy"));
        Files.createFile(file);
        String refusal = "the ledger " + file + " is an empty file:"
                + " `restore` the latest backup or, to begin anew, delete the file";
        assertThatThrownBy(job::run).isInstanceOf(LedgerException.class).hasMessage(refusal);
        assertThatThrownBy(() -> Ledger.open(job.ledger))
                .isInstanceOf(LedgerException.class)
                .hasMessage(refusal);
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(again().run().end()).isEqualTo(RunResult.End.NOTHING_NEW);
    }

    @Test
    void aLedgerFromANewerVersionIsLeftAlone() {
        job.run();
        sql(
                "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
                        + " \"installed_by\", \"execution_time\", \"success\")"
                        + " values (99, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'x', 1, true)");
        String refusal = "the ledger is from a newer version of this program (its schema has step 999):"
                + " use that version, or restore a backup made by this one";
        assertThatThrownBy(job::run).isInstanceOf(LedgerException.class).hasMessage(refusal);
        assertThatThrownBy(() -> Ledger.open(job.ledger))
                .isInstanceOf(LedgerException.class)
                .hasMessage(refusal);
    }

    @Test
    void tooManySkipsInTheLastChunkFailTheRunToo() {
        job.skipLimit = 0;
        RunResult failed = job.run();
        assertThat(failed.end()).isEqualTo(RunResult.End.FAILED);
        assertThat(failed.reason()).isEqualTo("1 inputs had to be skipped, more than run.skip-limit allows (0)");
        assertThat(Files.exists(folder.resolve("output/latest"))).isFalse();
        job.file("input/b.txt", "one\n");
        assertThat(job.run().run().id()).isEqualTo(2);
    }

    private JobFixture again() {
        return new JobFixture(folder, LedgerAddress.h2(folder.resolve("ledger")));
    }

    private static void stopAfter(JobFixture job, int articles) {
        AtomicInteger seen = new AtomicInteger();
        job.analyzer = article -> {
            if (seen.incrementAndGet() == articles) {
                job.stop.stop();
            }
            return new WordAnalyzer().apply(article);
        };
    }

    private static void damage(Path file, String damage) throws IOException {
        long size = Files.size(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            switch (damage) {
                case "no database" -> Files.writeString(file, "this is no database\n".repeat(1000));
                case "header gone" -> channel.write(java.nio.ByteBuffer.allocate(8192), 0);
                case "cut to a half" -> channel.truncate(size / 2);
                case "middle gone" -> channel.write(java.nio.ByteBuffer.allocate((int) size - 16_384), 8192);
                default -> throw new IllegalArgumentException(damage);
            }
        }
    }

    private void sql(String sql) {
        try (Ledger ledger = Ledger.open(job.ledger)) {
            new JdbcTemplate(ledger.dataSource()).update(sql);
        }
    }
}
