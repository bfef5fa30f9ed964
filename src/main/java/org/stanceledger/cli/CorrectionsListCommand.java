package org.stanceledger.cli;

import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.CorrectionSubject;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.report.figures.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the corrections. */
@Command(
        name = "list",
        description = {
            "Lists all corrections in the order of entry: who, when, what, from which value to which.",
            "Orphaned is one whose statement is no longer there: it is kept, and holds again when the statement comes back."
        })
final class CorrectionsListCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Option(names = "--orphaned", description = "only those that hold for no statement now")
    private boolean orphaned;

    @Override
    public Integer call() {
        Wording wording = new Wording(options.configuration().directory().conflict());
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger ledger = Ledger.open(options.settings().ledger())) {
            CorrectionLedger corrections = new CorrectionLedger(ledger);
            Set<Long> orphans = corrections.orphans();
            for (KeptCorrection kept : corrections.all()) {
                boolean orphan = orphans.contains(kept.number());
                if (orphan || !orphaned) {
                    out.println(line(kept, wording) + (orphan ? "  [orphaned]" : ""));
                }
            }
        }
        return ExitCode.DONE;
    }

    private static String line(KeptCorrection kept, Wording wording) {
        Correction correction = kept.correction();
        String subject = kept.subject() instanceof CorrectionSubject.OfStatement statement
                ? statement.articleId() + " " + statement.id()
                : ((CorrectionSubject.OfWords) kept.subject()).words();
        return String.format(
                "%5d  %sZ  %s  \"%s\"  %s: %s -> %s",
                kept.number(),
                correction.entered(),
                correction.author(),
                subject,
                wording.property(correction.field(), correction.target()),
                wording.value(correction.field(), correction.oldValue()),
                wording.value(correction.field(), correction.newValue()));
    }
}
