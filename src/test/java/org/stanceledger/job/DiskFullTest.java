package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.LedgerException;

/** A disk that runs full in a step: the folder is named, nothing half-made is published, and the run goes on when there is room. */
class DiskFullTest {
    @TempDir
    Path folder;

    private List<String> undisturbed = List.of();

    @BeforeEach
    void anUndisturbedNight() {
        JobFixture calm =
                input(new JobFixture(folder.resolve("calm"), LedgerAddress.h2(folder.resolve("calm/ledger"))));
        calm.run();
        undisturbed = calm.published();
    }

    @ParameterizedTest
    @CsvSource({
        "ledger, manifest",
        "ledger, analyse",
        "ledger, report",
        "ledger, publish",
        "output, report",
        "output, publish"
    })
    void isNamedAndTheRunGoesOn(String full, String step) throws IOException {
        Path home = folder.resolve("home");
        try (SmallDisk disk = SmallDisk.mount(home.resolve(full))) {
            JobFixture job = input(new JobFixture(home, LedgerAddress.h2(home.resolve("ledger"))));
            AtomicBoolean filled = new AtomicBoolean();
            String reason = failure(job, name -> {
                if (name.equals(step) && filled.compareAndSet(false, true)) {
                    disk.fill();
                }
            });
            assertThat(filled).isTrue();
            if (step.equals("publish") && reason.isEmpty()) {
                // What was left to do took no room: two names changed, or a row that fitted into the file.
                assertThat(job.published()).isEqualTo(undisturbed);
                return;
            }
            assertThat(reason)
                    .containsIgnoringCase("no space left")
                    .contains(home.resolve(full).toString());
            assertThat(Files.exists(home.resolve("output/latest"))).isFalse();
            assertThat(Files.exists(home.resolve("output/" + JobFixture.DAY))).isEqualTo(false);

            disk.makeRoom();
            RunResult restarted = job.runs().restart(null);
            assertThat(restarted.end()).isEqualTo(RunResult.End.FINISHED);
            assertThat(restarted.run().id()).isEqualTo(1);
            assertThat(restarted.run().read()).isEqualTo(203);
            assertThat(job.published()).isEqualTo(undisturbed);
        }
    }

    @Test
    void aLedgerThatCannotEvenBeginIsNamedAndBeginsWhenThereIsRoom() throws IOException {
        Path home = folder.resolve("home");
        try (SmallDisk disk = SmallDisk.mount(home.resolve("ledger"))) {
            JobFixture job = input(new JobFixture(home, LedgerAddress.h2(home.resolve("ledger"))));
            disk.fill();
            assertThatThrownBy(job::run)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining(home.resolve("ledger").toString())
                    .hasMessageContaining("No space left");
            disk.makeRoom();
            assertThat(job.run().end()).isEqualTo(RunResult.End.FINISHED);
            assertThat(job.published()).isEqualTo(undisturbed);
        }
    }

    private static JobFixture input(JobFixture job) {
        return job.file("input/a.txt", "one two three four five six seven\n".repeat(200))
                .file("input/b.txt", "one\ntwo\n!broken\n");
    }

    /** Runs while somebody looks at its steps; returns why it failed, empty if it did not. */
    private static String failure(JobFixture job, Consumer<String> onStep) {
        RunProgress progress = new RunProgress() {
            @Override
            public void step(String name) {
                onStep.accept(name);
            }
        };
        try {
            return new NightlyRuns(job.settings(), job.parts(), progress, job.stop)
                    .run(new RunOptions(JobFixture.DAY, false))
                    .reason();
        } catch (JobFaultException failed) {
            return String.valueOf(failed.getMessage());
        }
    }
}
