package org.stanceledger.cli;

import java.util.concurrent.Callable;
import org.stanceledger.job.RunRequests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives an unfinished run up for good. */
@Command(
        name = "abandon",
        description =
                "Gives an unfinished run up for good; what it has analysed stays in the ledger. The next run starts anew.")
final class AbandonCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Parameters(paramLabel = "RUN", description = "the run's number")
    private long run;

    @Override
    public Integer call() {
        new RunRequests(options.settings()).abandon(run);
        options.out().println("run " + run + " is given up; `run` starts a new one");
        return ExitCode.DONE;
    }
}
