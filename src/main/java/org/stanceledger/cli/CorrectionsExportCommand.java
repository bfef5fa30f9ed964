package org.stanceledger.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stanceledger.corrections.GoldExport;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports corrected articles as a gold set. */
@Command(
        name = "export",
        description = {
            "Writes the articles in which a person corrected something as a gold set, which evaluate reads.",
            "All their statements are written as they stand corrected: those left as they were count as confirmed."
        })
final class CorrectionsExportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Parameters(paramLabel = "DIR", description = "a folder that is new or empty")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.open(options.settings().ledger())) {
            GoldExport.Size size = new GoldExport(new CorrectionLedger(ledger)).write(folder);
            spec.commandLine()
                    .getOut()
                    .println(size.articles() + " articles with " + size.statements() + " statements, "
                            + size.corrected() + " of them corrected, in " + folder);
        }
        return ExitCode.DONE;
    }
}
