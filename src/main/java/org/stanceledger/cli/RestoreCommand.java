package org.stanceledger.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stanceledger.job.LedgerUpkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the ledger. */
@Command(
        name = "restore",
        description = "Puts a backup in the place of the ledger; the old ledger stays beside it as *.before-restore.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Parameters(paramLabel = "FILE", description = "what `backup` wrote")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        new LedgerUpkeep(options.settings()).restore(file);
        options.out().println("restored from " + file + "; `status` shows the last run, `run` reads what is new since");
        return ExitCode.DONE;
    }
}
