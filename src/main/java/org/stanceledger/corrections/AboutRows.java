package org.stanceledger.corrections;

import java.util.List;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.workbook.CorrectionLayout;
import org.stanceledger.report.workbook.StatementColumns;

/** What the sheet About says of the layout and the conflict, so that nothing is read by the wrong rules. */
final class AboutRows {
    private final Conflict conflict;
    private final List<Problem> problems;
    private boolean seen;
    private long statements = -1;

    AboutRows(Conflict conflict, List<Problem> problems) {
        this.conflict = conflict;
        this.problems = problems;
    }

    void row(SheetPlace sheet, int row, List<String> cells) {
        if (cells.size() < 2) {
            return;
        }
        if (cells.get(0).equals(CorrectionLayout.LAYOUT_ROW)) {
            layout(sheet.cell(row, 1), cells.get(1));
        } else if (cells.get(0).equals(CorrectionLayout.STATEMENTS_ROW)
                && cells.get(1).matches("\\d{1,18}")) {
            statements = Long.parseLong(cells.get(1));
        } else if (cells.get(0).equals(CorrectionLayout.CONFLICT_ROW)
                && !cells.get(1).endsWith("(" + conflict.id() + ")")) {
            throw new CorrectionFileException(sheet.cell(row, 1) + ": the workbook is about '" + cells.get(1)
                    + "', the configuration about '" + conflict.id() + "'; nothing was read");
        }
    }

    private void layout(String place, String cell) {
        seen = true;
        int layout;
        try {
            layout = Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            problems.add(new Problem(place, "'" + cell + "' is no layout; columns were found by their headings"));
            return;
        }
        if (layout > CorrectionLayout.VERSION) {
            throw new CorrectionFileException(place + ": the workbook has layout " + layout
                    + ", from a newer version of this program (this one reads " + CorrectionLayout.VERSION
                    + "); nothing was read");
        }
        if (layout < CorrectionLayout.VERSION) {
            problems.add(new Problem(
                    place,
                    "the workbook has layout " + layout + ", from an older version of this program (now "
                            + CorrectionLayout.VERSION + "); columns were found by their headings"));
        }
    }

    /** Ends the file, which had so many rows of statements. */
    void finish(long rows) {
        if (rows > 0 && statements > rows) {
            problems.add(new Problem(
                    CorrectionLayout.ABOUT,
                    (statements - rows)
                            + " of the workbook's " + statements + " statements are no longer in it: a row that was"
                            + " deleted changes nothing, mark it '"
                            + StatementColumns.NOT_A_STATEMENT + "' instead"));
        }
        if (!seen) {
            problems.add(new Problem(
                    CorrectionLayout.ABOUT,
                    "the row '" + CorrectionLayout.LAYOUT_ROW
                            + "' is missing, as in older versions; columns were found by their headings"));
        }
    }
}
