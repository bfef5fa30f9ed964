package org.stanceledger.report.csv;

import java.util.List;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Labels;

/** Writes statements.csv: one row a statement, in the order in which they come. */
public final class StatementsCsv {
    private final CsvFile file;
    private final List<Bloc> blocs;

    public StatementsCsv(CsvFile file, Conflict conflict) {
        this.file = file;
        this.blocs = conflict.blocs();
        file.texts(List.of(
                "statement_id", "article_id", "article_file", "title", "outlet", "published", "language", "sentence"));
        file.texts(List.of("type", "source", "speaker", "role", "bloc", "cue", "content", "alignment"));
        for (Bloc bloc : blocs) {
            file.text("toward_" + bloc.id().replace('-', '_'));
        }
        file.texts(List.of("confidence", "evidence", "alignment_probability", "speaker_id", "resolved", "url"));
        file.texts(List.of("duplicate_of", "corrected_by", "corrected_fields", "provenance"));
        file.end();
    }

    /** Adds a statement. */
    public void add(StatementRow statement) {
        file.text(statement.id()).text(statement.articleId()).text(statement.articleFile());
        file.text(statement.title()).text(statement.outlet()).date(statement.published());
        file.text(statement.language()).text(statement.sentence()).text(statement.type());
        file.text(statement.source()).text(statement.speaker()).text(statement.role());
        file.text(statement.bloc()).text(statement.cue());
        file.text(Labels.content(statement)).text(statement.alignment());
        for (Bloc bloc : blocs) {
            file.number(statement.toward(bloc.id()));
        }
        file.probability(statement.confidence()).text(Labels.evidence(statement));
        file.probability(statement.alignmentProbability()).text(statement.speakerId());
        file.text(Boolean.toString(statement.resolved())).text(statement.url());
        file.text(statement.distinct() ? "" : statement.duplicateGroup());
        file.text(Labels.correctedBy(statement)).text(Labels.correctedFields(statement));
        file.text(statement.provenance());
        file.end();
    }
}
