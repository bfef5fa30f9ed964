package org.stanceledger.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.stanceledger.text.Span;

/** Reads articles between two order keys. */
final class ArticleRows {
    static final String SELECT = "select id, file, title, outlet, published, place, url, language, text, body_begin,"
            + " body_end, content_hash, duplicate_group, statements, first_run, last_run from article"
            + " where order_key between ? and ? order by order_key";

    private ArticleRows() {}

    static ArticleRow map(ResultSet rs, int index) throws SQLException {
        return new ArticleRow(
                rs.getString("id"),
                rs.getString("file"),
                rs.getString("title"),
                rs.getString("outlet"),
                rs.getObject("published", LocalDate.class),
                rs.getString("place"),
                rs.getString("url"),
                rs.getString("language"),
                rs.getString("text"),
                new Span(rs.getInt("body_begin"), rs.getInt("body_end")),
                rs.getString("content_hash"),
                rs.getString("duplicate_group"),
                rs.getInt("statements"),
                rs.getLong("first_run"),
                rs.getLong("last_run"));
    }
}
