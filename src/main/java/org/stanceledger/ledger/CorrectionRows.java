package org.stanceledger.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Corrections in the database. It takes part in the caller's transaction. */
final class CorrectionRows {
    private static final String COLUMNS =
            "statement_id, article_id, content, content_spans, words, assumed_bloc, field,"
                    + " target, old_value, new_value, actor, role, author, entered";
    private static final String SELECT = "select c.number, c.statement_id, c.article_id, c.content, c.content_spans,"
            + " c.words, c.assumed_bloc, c.field, c.target, c.old_value, c.new_value, c.actor, c.role, c.author,"
            + " c.entered from correction c ";

    private final JdbcTemplate jdbc;

    CorrectionRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(KeptCorrection kept) {
        Correction correction = kept.correction();
        CorrectionSubject.OfStatement statement = kept.subject() instanceof CorrectionSubject.OfStatement of
                ? of
                : new CorrectionSubject.OfStatement("", "", List.of(), List.of());
        CorrectionSubject.OfWords words =
                kept.subject() instanceof CorrectionSubject.OfWords of ? of : new CorrectionSubject.OfWords("", "");
        jdbc.update(
                "insert into correction (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement.id(),
                statement.articleId(),
                ColumnText.ofWords(statement.content()),
                ColumnText.ofSpans(statement.spans()),
                ColumnText.storable(words.words()),
                words.assumedBloc(),
                correction.field().name(),
                correction.target(),
                ColumnText.storable(correction.oldValue()),
                ColumnText.storable(correction.newValue()),
                ColumnText.storable(kept.actor()),
                ColumnText.storable(kept.role()),
                ColumnText.storable(correction.author()),
                correction.entered());
    }

    long count() {
        Long count = jdbc.queryForObject("select count(*) from correction", Long.class);
        return count == null ? 0 : count;
    }

    List<KeptCorrection> all() {
        return jdbc.query(SELECT + "order by c.number", CorrectionRows::map);
    }

    /** Those of statements of the articles between two order keys. */
    List<KeptCorrection> between(String firstKey, String lastKey) {
        return jdbc.query(
                SELECT + "join article a on a.id = c.article_id where a.order_key between ? and ? order by c.number",
                CorrectionRows::map,
                firstKey,
                lastKey);
    }

    /** Those of speakers who are only worded. */
    List<KeptCorrection> ofWords() {
        return jdbc.query(SELECT + "where c.article_id = '' order by c.number", CorrectionRows::map);
    }

    private static KeptCorrection map(ResultSet rs, int index) throws SQLException {
        String statement = rs.getString("statement_id");
        String article = rs.getString("article_id");
        CorrectionSubject subject = article.isEmpty()
                ? new CorrectionSubject.OfWords(rs.getString("words"), rs.getString("assumed_bloc"))
                : new CorrectionSubject.OfStatement(
                        statement,
                        article,
                        ColumnText.words(rs.getString("content")),
                        ColumnText.spans(rs.getString("content_spans")));
        Correction correction = new Correction(
                statement,
                CorrectionField.valueOf(rs.getString("field")),
                rs.getString("target"),
                rs.getString("old_value"),
                rs.getString("new_value"),
                rs.getString("author"),
                rs.getObject("entered", LocalDateTime.class));
        return new KeptCorrection(
                rs.getLong("number"), subject, correction, rs.getString("actor"), rs.getString("role"));
    }
}
