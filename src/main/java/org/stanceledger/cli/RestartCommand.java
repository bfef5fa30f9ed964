package org.stanceledger.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Goes on with a run that was stopped, failed or died. */
@Command(
        name = "restart",
        description = "Goes on with a run that was stopped, failed or died, where its last chunk ended.")
final class RestartCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            description = "the run's number (default: the latest unfinished one)")
    private @Nullable Long run;

    @Override
    public Integer call() {
        return new JobRunner(options.settings(), options::parts, options.commandLine()).work(runs -> runs.restart(run));
    }
}
