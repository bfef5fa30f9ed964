package org.stanceledger.report.csv;

import java.util.List;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;

/**
 * Writes dna-statements.csv in the terms of Discourse Network Analyzer: a person of an organization agrees or disagrees with a concept.
 * Each bloc that a statement supports or criticises is one row; so is the pole that it is aligned with.
 */
public final class DiscourseNetworkCsv {
    private final CsvFile file;
    private final Conflict conflict;

    public DiscourseNetworkCsv(CsvFile file, Conflict conflict) {
        this.file = file;
        this.conflict = conflict;
        file.texts(List.of("id", "time", "docId", "docTitle", "docSource", "start", "stop", "text"));
        file.texts(List.of("person", "organization", "concept", "agreement")).end();
    }

    /** Adds a statement: no row where it takes no side and addresses nobody. */
    public void add(StatementRow statement) {
        for (Toward toward : statement.toward()) {
            row(statement, "Acts and claims of " + Labels.bloc(conflict, toward.bloc()), toward.sign() > 0);
        }
        if (!statement.alignment().equals(Conflict.NEUTRAL)) {
            String pole = Labels.alignment(conflict, statement.alignment());
            row(statement, "Position of " + pole + " on the conflict", true);
        }
    }

    private void row(StatementRow statement, String concept, boolean agreement) {
        Span first = statement.contentSpans().get(0);
        Span last = statement.contentSpans().get(statement.contentSpans().size() - 1);
        file.text(statement.id()).date(statement.published()).text(statement.articleId());
        file.text(statement.title()).text(statement.outlet());
        file.number(first.begin()).number(last.end()).text(Labels.content(statement));
        file.text(statement.speaker())
                .text(Labels.bloc(conflict, statement.bloc()))
                .text(concept);
        file.number(agreement ? 1 : 0).end();
    }
}
