package org.stanceledger.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stanceledger.job.LedgerUpkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a backup of the ledger. */
@Command(
        name = "backup",
        description =
                "Writes the ledger into one file that only you may read; safe while a run is on. Keep it: it holds the password.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Parameters(paramLabel = "FILE", description = "the backup, such as ledger.zip; an older one is replaced")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        new LedgerUpkeep(options.settings()).backup(file);
        options.out().println("backup written: " + file);
        return ExitCode.DONE;
    }
}
