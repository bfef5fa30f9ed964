package org.stanceledger.report.workbook;

import java.util.List;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionSubject;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.Wording;

/** The corrections that hold for no statement now, so that nobody takes them for honoured. */
final class OrphansTable {
    private static final String JOINED = " … ";

    private final ReportData data;
    private final Wording wording;

    OrphansTable(ReportData data) {
        this.data = data;
        this.wording = new Wording(data.conflict());
    }

    void write(Page page) {
        page.heading("Corrections that hold for no statement now");
        if (data.orphans().isEmpty()) {
            page.note("None: every correction is honoured.");
            return;
        }
        page.note(
                "Their article reads otherwise now, is gone, or has no such statement any more. They are kept, and hold again when the statement comes back.");
        page.table(List.of(
                Column.text("Article, or words", 38),
                Column.text("Who", 14),
                Column.text("When", 13),
                Column.wrapped("Correction, and the statement that it was made of", 90)));
        for (KeptCorrection kept : data.orphans()) {
            Correction made = kept.correction();
            String what = "%s: %s instead of %s"
                    .formatted(
                            wording.property(made.field(), made.target()),
                            wording.value(made.field(), made.newValue()),
                            wording.value(made.field(), made.oldValue()));
            page.row(
                    subject(kept.subject()),
                    made.author(),
                    made.entered().toLocalDate().toString(),
                    what + statement(kept.subject()));
        }
    }

    private static String subject(CorrectionSubject subject) {
        return subject instanceof CorrectionSubject.OfStatement statement
                ? statement.articleId()
                : ((CorrectionSubject.OfWords) subject).words();
    }

    private static String statement(CorrectionSubject subject) {
        return subject instanceof CorrectionSubject.OfStatement statement
                ? " (" + String.join(JOINED, statement.content()) + ")"
                : "";
    }
}
