package org.stanceledger.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.analysis.ArticleAnalysis;

/** Writes the statements of an article: those that are there already keep their first run, those that are gone leave. */
final class StatementStore {
    private static final String COLUMNS =
            "article_id, ordinal, sentence, type, source, source_span, speaker, speaker_id, role, bloc, resolved, cue,"
                    + " cue_span, content, content_spans, alignment, alignment_probability, confidence, evidence, provenance,"
                    + " likely";

    private final JdbcTemplate jdbc;

    StatementStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(ArticleAnalysis analysis, long run) {
        String article = analysis.article().id();
        List<StatementRow> rows = AnalysisRows.of(analysis, run);
        Set<String> before = new HashSet<>(
                jdbc.queryForList("select id from statement where article_id = ?", String.class, article));
        if (!before.isEmpty()) {
            Set<String> now = rows.stream().map(StatementRow::id).collect(Collectors.toSet());
            before.stream()
                    .filter(id -> !now.contains(id))
                    .forEach(id -> jdbc.update("delete from statement where id = ?", id));
            jdbc.update(
                    "delete from toward where statement_id in (select id from statement where article_id = ?)",
                    article);
            // Out of the way of the new order, which is unique within the article.
            jdbc.update("update statement set ordinal = -1 - ordinal where article_id = ?", article);
        }
        for (StatementRow row : rows) {
            write(row, before.contains(row.id()));
        }
        jdbc.batchUpdate(
                "insert into toward (statement_id, bloc, sign, probability) values (?, ?, ?, ?)",
                rows.stream().flatMap(StatementStore::toward).toList());
    }

    private void write(StatementRow row, boolean known) {
        if (known) {
            jdbc.update(
                    "update statement set (" + COLUMNS
                            + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) where id = ?",
                    sql -> {
                        bind(sql, row);
                        sql.setString(22, row.id());
                    });
        } else {
            jdbc.update(
                    "insert into statement (" + COLUMNS
                            + ", id, first_run) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    sql -> {
                        bind(sql, row);
                        sql.setString(22, row.id());
                        sql.setLong(23, row.firstRun());
                    });
        }
    }

    private static void bind(PreparedStatement sql, StatementRow row) throws SQLException {
        sql.setString(1, row.articleId());
        sql.setInt(2, row.ordinal());
        sql.setString(3, ColumnText.storable(row.sentence()));
        sql.setString(4, row.type());
        sql.setString(5, ColumnText.storable(row.source()));
        sql.setString(6, ColumnText.ofSpan(row.sourceSpan()));
        sql.setString(7, ColumnText.storable(row.speaker()));
        sql.setString(8, row.speakerId());
        sql.setString(9, ColumnText.storable(row.role()));
        sql.setString(10, row.bloc());
        sql.setBoolean(11, row.resolved());
        sql.setString(12, ColumnText.storable(row.cue()));
        sql.setString(13, ColumnText.ofSpan(row.cueSpan()));
        sql.setString(
                14,
                ColumnText.ofWords(
                        row.content().stream().map(ColumnText::storable).toList()));
        sql.setString(15, ColumnText.ofSpans(row.contentSpans()));
        sql.setString(16, row.alignment());
        sql.setDouble(17, row.alignmentProbability());
        sql.setDouble(18, row.confidence());
        sql.setString(19, ColumnText.storable(ColumnText.ofEvidence(row.evidence())));
        sql.setString(20, ColumnText.storable(row.provenance()));
        sql.setString(21, ColumnText.storable(row.likely()));
    }

    private static Stream<Object[]> toward(StatementRow row) {
        return row.toward().stream()
                .map(entry -> new Object[] {row.id(), entry.bloc(), entry.sign(), entry.probability()});
    }
}
