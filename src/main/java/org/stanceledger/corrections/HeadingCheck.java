package org.stanceledger.corrections;

import java.util.List;
import java.util.stream.Collectors;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.workbook.CorrectionLayout;
import org.stanceledger.report.workbook.StatementColumns;

/** Tells which headings a sheet lacks and what that means for what stands below. */
record HeadingCheck(Conflict conflict, SheetPlace sheet, Heading heading, List<Problem> problems) {
    void check() {
        heading.unknown()
                .forEach((title, column) -> problems.add(new Problem(
                        sheet.cell(heading.row(), column),
                        "the heading '" + title
                                + "' names nothing that can be corrected; what stands below was not read")));
        if (heading.missed() != null) {
            missed(heading.missed());
            return;
        }
        boolean ofSpeakers = heading.words() >= 0 || sheet.name().equals(CorrectionLayout.UNRESOLVED);
        if (heading.id() < 0 && heading.words() < 0) {
            missing(
                    ofSpeakers ? CorrectionLayout.WORDS : StatementColumns.ID,
                    "; without it no row of this sheet can be read");
        } else if (!sheet.csv() && !ofSpeakers) {
            statements();
        } else if (!sheet.csv()) {
            corrected(List.of(Property.of(CorrectionField.SPEAKER), Property.of(CorrectionField.BLOC)));
        } else if (heading.corrected().isEmpty()) {
            problems.add(new Problem(
                    sheet.row(heading.row()), "no column for corrections, such as correct_bloc; nothing was read"));
        }
    }

    private void missed(Heading.Missed columns) {
        if (columns.article() < 0) {
            missing(CorrectionLayout.ARTICLE_ID, "; without it no missed statement can be placed");
        }
        for (CorrectionField field :
                List.of(CorrectionField.SPEAKER, CorrectionField.BLOC, CorrectionField.ALIGNMENT)) {
            if (!sheet.csv() && !heading.shown().containsKey(Property.of(field))) {
                missing(Heading.shownTitle(Property.of(field), conflict), "; what stands below it was not read");
            }
        }
    }

    private void statements() {
        corrected(Heading.properties(conflict));
        for (Property property : heading.corrected().keySet()) {
            if (property.field() != CorrectionField.NOT_A_STATEMENT
                    && !heading.shown().containsKey(property)) {
                missing(
                        Heading.shownTitle(property, conflict),
                        "; what stands under '" + Heading.correctTitle(property, conflict)
                                + "' was taken without comparing what the sheet showed");
            }
        }
    }

    private void corrected(List<Property> expected) {
        for (Property property : expected) {
            if (!heading.corrected().containsKey(property)) {
                missing(Heading.correctTitle(property, conflict), "; what stands below it was not read");
            }
        }
    }

    private void missing(String title, String consequence) {
        String empty = heading.empty().stream()
                .map(column -> sheet.cell(heading.row(), column))
                .collect(Collectors.joining(", "));
        problems.add(new Problem(
                sheet.row(heading.row()),
                "the heading '" + title + "' is missing" + (empty.isEmpty() ? "" : " (no title: " + empty + ")")
                        + consequence));
    }
}
