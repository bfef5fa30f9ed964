package org.stanceledger.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceledger.job.RunRequests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Asks the run that is on to stop after its chunk. */
@Command(
        name = "stop",
        description = "Asks the run that is on to stop after its chunk; restart or the next run goes on.")
final class StopCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Parameters(arity = "0..1", paramLabel = "RUN", description = "the run's number (default: the one that is on)")
    private @Nullable Long run;

    @Override
    public Integer call() {
        long asked = new RunRequests(options.settings()).stop(run);
        options.out().println("run " + asked + " was asked to stop after its chunk; `status` shows when it has");
        return ExitCode.DONE;
    }
}
