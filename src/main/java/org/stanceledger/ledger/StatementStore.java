package org.stanceledger.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.analysis.Statement;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.stance.Evidence;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;

/** Writes the statements of an article: those that are there already keep their first run, those that are gone leave. */
final class StatementStore {
    private static final String COLUMNS =
            "article_id, ordinal, sentence, type, source, source_span, speaker, speaker_id, role, bloc, resolved, cue,"
                    + " cue_span, content, content_spans, alignment, alignment_probability, confidence, evidence, provenance";

    private final JdbcTemplate jdbc;

    StatementStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Article article, List<Statement> statements, long run) {
        Set<String> before = new HashSet<>(
                jdbc.queryForList("select id from statement where article_id = ?", String.class, article.id()));
        if (!before.isEmpty()) {
            Set<String> now = statements.stream().map(Statement::id).collect(Collectors.toSet());
            before.stream()
                    .filter(id -> !now.contains(id))
                    .forEach(id -> jdbc.update("delete from statement where id = ?", id));
            jdbc.update(
                    "delete from toward where statement_id in (select id from statement where article_id = ?)",
                    article.id());
            // Out of the way of the new order, which is unique within the article.
            jdbc.update("update statement set ordinal = -1 - ordinal where article_id = ?", article.id());
        }
        for (int ordinal = 0; ordinal < statements.size(); ordinal++) {
            write(article, statements.get(ordinal), ordinal, before, run);
        }
        jdbc.batchUpdate(
                "insert into toward (statement_id, bloc, sign, probability) values (?, ?, ?, ?)",
                statements.stream().flatMap(StatementStore::towardRows).toList());
    }

    private void write(Article article, Statement statement, int ordinal, Set<String> before, long run) {
        if (before.contains(statement.id())) {
            jdbc.update(
                    "update statement set (" + COLUMNS
                            + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) where id = ?",
                    sql -> {
                        bind(sql, article, statement, ordinal);
                        sql.setString(21, statement.id());
                    });
        } else {
            jdbc.update(
                    "insert into statement (" + COLUMNS
                            + ", id, first_run) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    sql -> {
                        bind(sql, article, statement, ordinal);
                        sql.setString(21, statement.id());
                        sql.setLong(22, run);
                    });
        }
    }

    private static void bind(PreparedStatement sql, Article article, Statement statement, int ordinal)
            throws SQLException {
        Attribution attribution = statement.attribution();
        String text = ColumnText.storable(article.text());
        String actor = statement.speaker().actor();
        String alignment = statement.stance().alignment();
        sql.setString(1, article.id());
        sql.setInt(2, ordinal);
        sql.setString(3, statement.sentence().of(text));
        sql.setString(4, attribution.type().label());
        sql.setString(5, words(attribution.source(), text));
        sql.setString(6, ColumnText.ofSpan(attribution.source()));
        sql.setString(7, ColumnText.storable(statement.speaker().name()));
        sql.setString(8, actor == null ? "" : actor);
        sql.setString(9, ColumnText.storable(statement.speaker().role()));
        sql.setString(10, statement.speaker().bloc());
        sql.setBoolean(11, statement.speaker().resolved());
        sql.setString(12, words(attribution.cue(), text));
        sql.setString(13, ColumnText.ofSpan(attribution.cue()));
        sql.setString(
                14,
                ColumnText.ofWords(attribution.content().stream()
                        .map(span -> span.of(text))
                        .toList()));
        sql.setString(15, ColumnText.ofSpans(attribution.content()));
        sql.setString(16, alignment);
        sql.setDouble(17, statement.stance().probabilities().getOrDefault(alignment, 1.0));
        sql.setDouble(18, attribution.confidence());
        sql.setString(
                19,
                ColumnText.storable(statement.stance().evidence().stream()
                        .map(Evidence::explanation)
                        .collect(Collectors.joining("; "))));
        sql.setString(20, attribution.provenance() + "; " + statement.speaker().provenance());
    }

    private static String words(@Nullable Span span, String text) {
        return span == null ? "" : span.of(text);
    }

    private static java.util.stream.Stream<Object[]> towardRows(Statement statement) {
        return statement.stance().toward().stream().map((Toward toward) ->
                new Object[] {statement.id(), toward.bloc(), toward.sign(), toward.probability()});
    }
}
