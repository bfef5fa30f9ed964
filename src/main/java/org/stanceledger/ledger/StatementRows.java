package org.stanceledger.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.stanceledger.stance.Toward;

/** Folds the rows of the statements between two order keys, one for each target of a statement, into statements. */
final class StatementRows implements RowCallbackHandler {
    static final String SELECT = "select s.id, s.article_id, a.file, a.title, a.outlet, a.published, a.language, a.url,"
            + " s.ordinal, s.sentence, s.type, s.source, s.source_span, s.speaker, s.speaker_id, s.role, s.bloc,"
            + " s.resolved, s.cue, s.cue_span, s.content, s.content_spans, s.alignment, s.alignment_probability,"
            + " s.confidence, s.evidence, s.provenance, s.likely, a.duplicate_group, s.first_run,"
            + " t.bloc as target, t.sign, t.probability as target_probability"
            + " from article a join statement s on s.article_id = a.id left join toward t on t.statement_id = s.id"
            + " where a.order_key between ? and ? order by a.order_key, s.ordinal, t.bloc";

    private final Consumer<StatementRow> consumer;
    private final List<Toward> toward = new ArrayList<>();
    private @Nullable StatementRow current;

    StatementRows(Consumer<StatementRow> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void processRow(ResultSet rs) throws SQLException {
        String id = rs.getString("id");
        if (current == null || !current.id().equals(id)) {
            end();
            current = row(rs, id);
        }
        String target = rs.getString("target");
        if (target != null) {
            toward.add(new Toward(target, rs.getInt("sign"), rs.getDouble("target_probability")));
        }
    }

    /** Hands over the last statement. */
    void end() {
        if (current != null) {
            consumer.accept(current.withToward(toward));
            toward.clear();
            current = null;
        }
    }

    private static StatementRow row(ResultSet rs, String id) throws SQLException {
        return new StatementRow(
                id,
                rs.getString("article_id"),
                rs.getString("file"),
                rs.getString("title"),
                rs.getString("outlet"),
                rs.getObject("published", LocalDate.class),
                rs.getString("language"),
                rs.getString("url"),
                rs.getInt("ordinal"),
                rs.getString("sentence"),
                rs.getString("type"),
                rs.getString("source"),
                ColumnText.span(rs.getString("source_span")),
                rs.getString("speaker"),
                rs.getString("speaker_id"),
                rs.getString("role"),
                rs.getString("bloc"),
                rs.getBoolean("resolved"),
                rs.getString("cue"),
                ColumnText.span(rs.getString("cue_span")),
                ColumnText.words(rs.getString("content")),
                ColumnText.spans(rs.getString("content_spans")),
                rs.getString("alignment"),
                rs.getDouble("alignment_probability"),
                List.of(),
                rs.getDouble("confidence"),
                ColumnText.evidence(rs.getString("evidence")),
                rs.getString("provenance"),
                rs.getString("likely"),
                List.of(),
                rs.getString("duplicate_group"),
                rs.getLong("first_run"));
    }
}
