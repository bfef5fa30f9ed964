package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.LedgerException;
import org.stanceledger.ledger.RunLock;
import org.stanceledger.monitoring.NotificationSettings;

/** What others hear of real runs. */
class RunWatchTest {
    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void someInput() {
        job = new JobFixture(folder, LedgerAddress.h2(folder.resolve("ledger")))
                .file("input/a.txt", "one\ntwo\n")
                .file("notices", "");
    }

    @Test
    void aGoodNightIsNumbersOnly() {
        assertThat(watched().end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(metrics())
                .contains("stance_ledger_run_success 1.0", "stance_ledger_run_inputs{result=\"analysed\"} 2.0")
                .anyMatch(line -> line.startsWith("stance_ledger_step_duration_seconds{step=\"publish\"}"));
        assertThat(notices()).isEmpty();
        assertThat(watched().end()).isEqualTo(RunResult.End.NOTHING_NEW);
        assertThat(metrics())
                .contains("stance_ledger_run_success 1.0", "stance_ledger_run_inputs{result=\"analysed\"} 0.0");
    }

    @Test
    void aFailedRunIsToldWithItsReason() {
        job.skipLimit = 2;
        job.file("input/a.txt", "!bad 1\n!bad 2\n!bad 3\nfine\n");
        assertThat(watched().end()).isEqualTo(RunResult.End.FAILED);
        assertThat(notices())
                .singleElement()
                .asString()
                .contains("\"run\":1,\"reason\":\"3 inputs had to be skipped, more than run.skip-limit allows (2)\"");
        assertThat(metrics()).contains("stance_ledger_run_success 0.0");
    }

    @Test
    void aLedgerThatCannotBeOpenedIsToldToo() {
        job.file("ledger/stance-ledger.mv.db", "this is no database\n".repeat(1000));
        assertThatThrownBy(this::watched).isInstanceOf(LedgerException.class);
        assertThat(notices()).singleElement().asString().contains("\"run\":null,\"reason\":\"");
    }

    @Test
    void aRefusalIsNoFailure() {
        try (RunLock held = RunLock.tryTake(job.ledger)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(this::watched).isInstanceOf(RunRefusedException.class);
        }
        assertThat(notices()).isEmpty();
    }

    private RunResult watched() {
        OperationSettings operations = new OperationSettings(
                OperationSettings.none(ZoneId.of("UTC")).schedule(),
                folder.resolve("run.prom"),
                new NotificationSettings(
                        List.of("tee", "-a", folder.resolve("notices").toString()), null, Duration.ofSeconds(10)),
                0);
        JobSettings plain = job.settings();
        JobSettings settings =
                new JobSettings(plain.input(), plain.output(), plain.zone(), plain.ledger(), plain.run(), operations);
        return new RunWatch(settings).watch(job::run);
    }

    private List<String> metrics() {
        return JobFixture.lines(folder.resolve("run.prom"));
    }

    private List<String> notices() {
        return Files.exists(folder.resolve("notices")) ? JobFixture.lines(folder.resolve("notices")) : List.of();
    }
}
