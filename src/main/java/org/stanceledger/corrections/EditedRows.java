package org.stanceledger.corrections;

import java.util.List;
import java.util.Optional;
import org.stanceledger.ledger.CorrectedStatement;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.workbook.RowCheck;
import org.stanceledger.report.workbook.StatementColumns;

/** Reports what a person wrote into cells that are only read, so that nobody takes it for stored. */
final class EditedRows {
    private static final int LONGEST = 60;

    private final CorrectionLedger ledger;
    private final StatementColumns columns;
    private final List<String> titles;
    private final CorrectionImport.Outcomes outcomes = new CorrectionImport.Outcomes();

    EditedRows(CorrectionLedger ledger, Conflict conflict) {
        this.ledger = ledger;
        this.columns = new StatementColumns(conflict);
        this.titles = columns.checkedTitles();
    }

    CorrectionImport.Outcomes outcome() {
        return outcomes;
    }

    void take(Request.OfRow row) {
        Optional<CorrectedStatement> statement = ledger.find(row.statementId());
        if (statement.isEmpty()) {
            outcomes.problems.add(new Problem(
                    row.idPlace(),
                    "the row was changed where it is only read, and the ledger has no statement '" + row.statementId()
                            + "': the ID was changed, or the article reads otherwise now"));
            return;
        }
        List<String> now = columns.checkedCells(statement.get().row());
        for (int index = 0; index < now.size(); index++) {
            if (!RowCheck.same(row.cells().get(index), now.get(index))) {
                outcomes.problems.add(new Problem(row.places().get(index), message(index, row, now.get(index))));
            }
        }
    }

    private String message(int index, Request.OfRow row, String now) {
        String title = titles.get(index);
        return "'" + title + "' reads '" + shortened(row.cells().get(index)) + "', the ledger has '" + shortened(now)
                + "'; a change here is not read" + advice(title);
    }

    private static String advice(String title) {
        boolean correctable = title.equals(StatementColumns.SPEAKER)
                || title.equals(StatementColumns.BLOC)
                || title.equals(StatementColumns.ALIGNMENT)
                || title.startsWith(StatementColumns.TOWARD);
        return correctable
                ? ", write it under 'Correct: " + Character.toLowerCase(title.charAt(0)) + title.substring(1) + "'"
                : ", and it cannot be corrected";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
