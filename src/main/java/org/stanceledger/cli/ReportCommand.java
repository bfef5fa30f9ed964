package org.stanceledger.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stanceledger.job.ReportRewriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the reports of the latest run again. */
@Command(
        name = "report",
        description = {
            "Writes the reports of the latest run again, from the ledger as it is now, as after corrections.",
            "The input is not read; it is refused while a run is on or unfinished."
        })
final class ReportCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Override
    public Integer call() {
        Path folder = new ReportRewriter(options.settings(), options.parts()).rewrite();
        options.out().println("reports: " + folder);
        return ExitCode.DONE;
    }
}
