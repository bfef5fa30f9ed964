package org.stanceledger.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stanceledger.monitoring.FailureNotice;
import org.stanceledger.monitoring.MetricsFile;
import org.stanceledger.monitoring.RunReport;

/** Watches runs from outside and tells others how they went. What was refused never was a run and is not told. */
public final class RunWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RunWatch.class);

    private final JobSettings settings;

    public RunWatch(JobSettings settings) {
        this.settings = settings;
    }

    /** Does the work, tells how it went, and ends as the work does. */
    public RunResult watch(Supplier<RunResult> work) {
        Instant started = Instant.now();
        RunResult result;
        try {
            result = work.get();
        } catch (RunRefusedException refused) {
            throw refused;
        } catch (RuntimeException | Error failure) {
            tell(broken(started, failure));
            throw failure;
        }
        tell(report(started, result));
        return result;
    }

    private void tell(RunReport report) {
        Path metrics = settings.operations().metricsFile();
        if (metrics != null) {
            new MetricsFile(metrics).write(report);
        }
        if (report.end().equals(RunReport.FAILED)) {
            new FailureNotice(settings.operations().notification()).send(report);
        }
    }

    private RunReport report(Instant started, RunResult result) {
        boolean worked = result.end() != RunResult.End.NOTHING_NEW;
        return new RunReport(
                result.end().name().toLowerCase(Locale.ROOT),
                result.run().id(),
                started,
                Instant.now(),
                worked ? result.run().analysed() : 0,
                worked ? result.run().unchanged() : 0,
                worked ? result.run().skipped() : 0,
                worked ? steps(result.run().id()) : Map.of(),
                settings.ledger().bytes(),
                settings.ledger().freeBytes(),
                result.reason());
    }

    private RunReport broken(Instant started, Throwable failure) {
        return new RunReport(
                RunReport.FAILED,
                null,
                started,
                Instant.now(),
                0,
                0,
                0,
                Map.of(),
                settings.ledger().bytes(),
                settings.ledger().freeBytes(),
                Reason.of(failure, settings));
    }

    /** How long the steps took; nothing where nobody asks or the ledger does not tell. */
    private Map<String, Duration> steps(long run) {
        if (settings.operations().metricsFile() == null) {
            return Map.of();
        }
        Map<String, Duration> steps = new LinkedHashMap<>();
        try (RunStatusReader reader = new RunStatusReader(settings.ledger())) {
            for (RunStatus.Step step : reader.find(run).map(RunStatus::steps).orElse(List.of())) {
                if (step.started() != null && step.ended() != null) {
                    steps.put(step.name(), Duration.between(step.started(), step.ended()));
                }
            }
        } catch (RuntimeException unreadable) {
            LOG.debug("run={} the steps cannot be read for the metrics", run, unreadable);
        }
        return steps;
    }
}
