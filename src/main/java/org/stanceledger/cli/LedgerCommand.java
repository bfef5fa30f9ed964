package org.stanceledger.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stanceledger.job.LedgerUpkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves a ledger from one database to another. */
@Command(
        name = "ledger",
        description = "Moves a ledger from one database to another.",
        subcommands = LedgerCommand.Copy.class)
final class LedgerCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    /** Copies an H2 ledger into the configured one. */
    @Command(
            name = "copy",
            description = {
                "Copies the H2 ledger of a folder into the ledger that job.yaml configures, which must be empty.",
                "To move to PostgreSQL: configure it, then copy from the old folder."
            })
    static final class Copy implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private JobOptions options;

        @Parameters(paramLabel = "FOLDER", description = "the folder of the H2 ledger")
        @SuppressWarnings("NullAway.Init")
        private Path folder;

        @Override
        public Integer call() {
            new LedgerUpkeep(options.settings())
                    .copyFrom(folder)
                    .forEach((table, rows) -> options.out().println(table + ": " + rows + " rows copied"));
            return ExitCode.DONE;
        }
    }
}
