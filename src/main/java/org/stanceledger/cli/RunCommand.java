package org.stanceledger.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceledger.job.JobSettings;
import org.stanceledger.job.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the ledger up to date with the input and publishes the reports. */
@Command(
        name = "run",
        description = {
            "Brings the ledger up to date with the input and publishes the reports of the day.",
            "What an earlier night left unfinished is taken up first. Articles that the ledger has already are not analysed again."
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "the day to report (default: today)")
    private @Nullable LocalDate day;

    @Option(
            names = "--reanalyse",
            description = "analyse unchanged articles again, as after a change of the configuration")
    private boolean reanalyse;

    @Override
    public Integer call() {
        JobSettings settings = options.settings();
        LocalDate reported = day == null ? LocalDate.now(settings.zone()) : day;
        return new JobRunner(settings, options::parts, options.commandLine())
                .work(runs -> runs.run(new RunOptions(reported, reanalyse)));
    }
}
