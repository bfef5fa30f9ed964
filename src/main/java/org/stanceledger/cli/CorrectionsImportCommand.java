package org.stanceledger.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceledger.config.Configuration;
import org.stanceledger.corrections.CorrectionImport;
import org.stanceledger.corrections.ImportResult;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.RunLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports corrections from a file. */
@Command(
        name = "import",
        description = {
            "Imports the corrections that a person wrote into the yellow columns of stance-report.xlsx, or into a CSV file.",
            "What is valid is stored; everything else is listed with sheet and cell, and the exit code is then 3."
        })
final class CorrectionsImportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Parameters(paramLabel = "FILE", description = "a workbook (.xlsx) or CSV file (.csv)")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "who made the corrections (default: the user of this machine)")
    private @Nullable String author;

    @Option(
            names = "--overwrite",
            description = "store a correction also where the ledger has changed since the file was written")
    private boolean overwrite;

    @Option(names = "--dry-run", description = "only tell what would be stored")
    private boolean dryRun;

    @Override
    public Integer call() {
        Configuration configuration = options.configuration();
        LedgerAddress address = options.settings().ledger();
        CorrectionImport.Entry entry = new CorrectionImport.Entry(author(), now(), overwrite);
        ImportResult result;
        try (Ledger ledger = Ledger.open(address)) {
            CorrectionImport work =
                    new CorrectionImport(new CorrectionLedger(ledger), configuration.directory(), entry);
            result = dryRun ? work.check(file) : work.keep(file);
        }
        boolean running = RunLock.owner(address) != null;
        return tell(result, running);
    }

    private int tell(ImportResult result, boolean running) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        result.problems().forEach(err::println);
        result.notes().forEach(note -> out.println("note: " + note));
        out.println(result.kept().size() + (dryRun ? " corrections would be stored, " : " corrections stored, ")
                + result.unchanged() + " already there, " + result.problems().size() + " problems");
        if (!result.kept().isEmpty() && !dryRun) {
            out.println(
                    running
                            ? "a run is on: its reports may come without them; `report` or the next `run` shows them"
                            : "`report` or the next `run` shows them");
        }
        return result.problems().isEmpty() ? ExitCode.DONE : ExitCode.SKIPPED;
    }

    private String author() {
        String name = author == null ? System.getProperty("user.name", "") : author;
        if (name.isBlank() || name.length() > 200) {
            throw new UsageException("who made the corrections? --by NAME, at most 200 characters");
        }
        return name.strip();
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
