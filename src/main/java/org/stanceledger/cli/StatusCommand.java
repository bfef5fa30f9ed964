package org.stanceledger.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceledger.job.JobSettings;
import org.stanceledger.job.RunStatus;
import org.stanceledger.job.RunStatusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a run is doing or how it ended. */
@Command(name = "status", description = "Shows what the last run, or the one named, is doing or how it ended.")
final class StatusCommand implements Callable<Integer> {
    private static final long PAUSE_MILLIS = 1000;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Parameters(arity = "0..1", paramLabel = "RUN", description = "the run's number (default: the last one)")
    private @Nullable Long run;

    @Option(names = "--follow", description = "show it every second until the run ends")
    private boolean follow;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        JobSettings settings = options.settings();
        PrintWriter out = options.out();
        while (true) {
            RunStatus status = read(settings);
            if (status == null) {
                out.println(json ? "{}" : "no run yet; `run` starts the first");
                return ExitCode.DONE;
            }
            if (json) {
                StatusJson.print(status, settings.ledger(), out);
            } else {
                StatusText.print(status, settings.ledger(), out);
            }
            if (!follow || status.phase() != RunStatus.Phase.RUNNING) {
                return ExitCode.DONE;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Opened anew for each look, so that we never stand in a run's way. */
    private @Nullable RunStatus read(JobSettings settings) {
        try (RunStatusReader reader = new RunStatusReader(settings.ledger())) {
            if (run == null) {
                List<RunStatus> latest = reader.latest(1);
                return latest.isEmpty() ? null : latest.get(0);
            }
            return reader.find(run)
                    .orElseThrow(() -> new UsageException("there is no run " + run + "; `history` lists them"));
        }
    }
}
