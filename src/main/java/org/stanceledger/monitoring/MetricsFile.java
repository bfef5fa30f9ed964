package org.stanceledger.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbers of the last run in the text format of Prometheus, for the textfile collector of node_exporter. */
public final class MetricsFile {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsFile.class);
    private static final String LAST_SUCCESS = "stance_ledger_last_success_timestamp_seconds";
    private static final double MILLIS = 1000.0;

    private final Path file;

    /** @param file a name ending in {@code .prom}, as the collector wants it */
    public MetricsFile(Path file) {
        this.file = file;
    }

    /** Puts the numbers in the place of those of the run before, whole or not at all. A failure is logged. */
    public void write(RunReport report) {
        try {
            String text = text(report, lastSuccess());
            Path draft = file.resolveSibling(file.getFileName() + ".tmp");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException failed) {
            LOG.warn("the metrics file {} cannot be written: {}", file, failed.toString());
        }
    }

    private static String text(RunReport report, double lastSuccess) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        gauge(registry, "stance.ledger.run.success", "1 if the last run did its work", report.success() ? 1 : 0);
        if (report.run() != null) {
            gauge(registry, "stance.ledger.run.number", "number of the last run", report.run());
        }
        gauge(registry, "stance.ledger.run.started.timestamp.seconds", "when it began", seconds(report.started()));
        gauge(registry, "stance.ledger.run.ended.timestamp.seconds", "when it ended", seconds(report.ended()));
        gauge(
                registry,
                "stance.ledger.run.duration.seconds",
                "how long it took",
                seconds(Duration.between(report.started(), report.ended())));
        inputs(registry, "analysed", report.analysed());
        inputs(registry, "unchanged", report.unchanged());
        inputs(registry, "skipped", report.skipped());
        report.steps()
                .forEach((step, took) -> gauge(
                        registry,
                        "stance.ledger.step.duration.seconds",
                        "how long a step of it took",
                        seconds(took),
                        "step",
                        step));
        gauge(registry, "stance.ledger.ledger.bytes", "size of the H2 ledger", (double) report.ledgerBytes());
        if (report.freeBytes() >= 0) {
            gauge(registry, "stance.ledger.disk.free.bytes", "free disk at the ledger", (double) report.freeBytes());
        }
        double success = report.success() ? seconds(report.ended()) : lastSuccess;
        if (success > 0) {
            gauge(registry, "stance.ledger.last.success.timestamp.seconds", "when a run last did its work", success);
        }
        return registry.scrape();
    }

    private static void inputs(PrometheusMeterRegistry registry, String result, long count) {
        gauge(
                registry,
                "stance.ledger.run.inputs",
                "what became of the input of the last run",
                (double) count,
                "result",
                result);
    }

    private static void gauge(
            PrometheusMeterRegistry registry, String name, String description, double value, String... tags) {
        Gauge.builder(name, () -> value)
                .description(description)
                .tags(Tags.of(tags))
                .strongReference(true)
                .register(registry);
    }

    /** What the file has of earlier runs; 0 if nothing. */
    private double lastSuccess() throws IOException {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(LAST_SUCCESS + " "))
                    .mapToDouble(line -> Double.parseDouble(
                            line.substring(LAST_SUCCESS.length()).strip()))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException | NumberFormatException none) {
            return 0;
        }
    }

    private static double seconds(Instant moment) {
        return moment.toEpochMilli() / MILLIS;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}
