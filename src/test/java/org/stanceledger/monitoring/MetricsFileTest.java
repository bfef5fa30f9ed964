package org.stanceledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsFileTest {
    private static final Instant NIGHT = Instant.parse("2026-03-01T22:30:00Z");

    @TempDir
    Path folder;

    @Test
    void holdsTheNumbersOfARun() throws Exception {
        List<String> lines = write(report("finished", NIGHT, ""));
        assertThat(lines)
                .contains(
                        "stance_ledger_run_success 1.0",
                        "stance_ledger_run_number 7.0",
                        "stance_ledger_run_duration_seconds 90.0",
                        "stance_ledger_run_inputs{result=\"analysed\"} 10.0",
                        "stance_ledger_run_inputs{result=\"unchanged\"} 20.0",
                        "stance_ledger_run_inputs{result=\"skipped\"} 3.0",
                        "stance_ledger_step_duration_seconds{step=\"analyse\"} 60.5",
                        "stance_ledger_ledger_bytes 1000000.0",
                        "stance_ledger_disk_free_bytes 5.0E9",
                        "# TYPE stance_ledger_run_success gauge");
        assertThat(value(lines, "stance_ledger_run_started_timestamp_seconds"))
                .isEqualTo((double) NIGHT.getEpochSecond());
        assertThat(value(lines, "stance_ledger_run_ended_timestamp_seconds")).isEqualTo(NIGHT.getEpochSecond() + 90.0);
        assertThat(value(lines, "stance_ledger_last_success_timestamp_seconds"))
                .isEqualTo(NIGHT.getEpochSecond() + 90.0);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aFailureKeepsTheTimeOfTheLastSuccess() throws Exception {
        write(report("nothing_new", NIGHT, ""));
        write(report(RunReport.FAILED, NIGHT.plus(Duration.ofDays(1)), "disk full"));
        List<String> lines = write(report(RunReport.FAILED, NIGHT.plus(Duration.ofDays(2)), "disk full"));
        assertThat(lines).contains("stance_ledger_run_success 0.0");
        assertThat(value(lines, "stance_ledger_last_success_timestamp_seconds"))
                .isEqualTo(NIGHT.getEpochSecond() + 90.0);
        assertThat(String.join("\n", lines)).doesNotContain("disk full");
    }

    @Test
    void aFolderThatIsNotThereIsNoFailure() {
        MetricsFile file = new MetricsFile(folder.resolve("none/x.prom"));
        assertThatCode(() -> file.write(report("finished", NIGHT, ""))).doesNotThrowAnyException();
    }

    private List<String> write(RunReport report) throws Exception {
        Path file = folder.resolve("stance-ledger.prom");
        new MetricsFile(file).write(report);
        return Files.readAllLines(file);
    }

    private static double value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .sum();
    }

    static RunReport report(String end, Instant started, String reason) {
        return new RunReport(
                end,
                7L,
                started,
                started.plusSeconds(90),
                10,
                20,
                3,
                Map.of("manifest", Duration.ofSeconds(1), "analyse", Duration.ofMillis(60_500)),
                1_000_000,
                5_000_000_000L,
                reason);
    }
}
