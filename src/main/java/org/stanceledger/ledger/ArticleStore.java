package org.stanceledger.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.article.Article;

/**
 * Writes articles with their statements. Writing one again replaces what was there, by its business key. It takes part in the
 * caller's transaction.
 */
public final class ArticleStore {
    private static final String COLUMNS =
            "order_key, file, title, outlet, published, place, url, language, text, body_begin, body_end,"
                    + " content_hash, duplicate_group, statements, last_run";

    private final JdbcTemplate jdbc;
    private final StatementStore statements;

    public ArticleStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.statements = new StatementStore(jdbc);
    }

    /** The hash of an article's content as the ledger has it; empty if it is not there. */
    public Optional<String> contentHash(String articleId) {
        return jdbc.queryForList("select content_hash from article where id = ?", String.class, articleId).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Writes an article and its statements in the place of what the ledger has of it. */
    public void write(ArticleAnalysis analysis, String contentHash, long run) {
        Article article = analysis.article();
        int updated = jdbc.update(
                "update article set (" + COLUMNS + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) where id = ?",
                statement -> {
                    bind(statement, analysis, contentHash, run);
                    statement.setString(16, article.id());
                });
        if (updated == 0) {
            jdbc.update(
                    "insert into article (" + COLUMNS
                            + ", id, first_run) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    statement -> {
                        bind(statement, analysis, contentHash, run);
                        statement.setString(16, article.id());
                        statement.setLong(17, run);
                    });
        }
        statements.replace(analysis, run);
    }

    private static void bind(PreparedStatement sql, ArticleAnalysis analysis, String contentHash, long run)
            throws SQLException {
        Article article = analysis.article();
        sql.setString(1, orderKey(article));
        sql.setString(2, article.file());
        sql.setString(3, ColumnText.storable(article.header().title()));
        sql.setString(4, ColumnText.storable(article.header().outlet()));
        sql.setObject(5, article.header().published());
        sql.setString(6, ColumnText.storable(article.header().place()));
        sql.setString(7, ColumnText.storable(article.header().url()));
        sql.setString(8, article.header().language());
        sql.setString(9, ColumnText.storable(article.text()));
        sql.setInt(10, article.body().begin());
        sql.setInt(11, article.body().end());
        sql.setString(12, contentHash);
        sql.setString(13, article.id());
        sql.setInt(14, analysis.statements().size());
        sql.setLong(15, run);
    }

    /** Sorts by file, and inside a file by number: {@code a.csv#9} before {@code a.csv#10}. */
    private static String orderKey(Article article) {
        String rest = article.id().startsWith(article.file())
                ? article.id().substring(article.file().length())
                : article.id();
        return article.file() + '\u0001' + String.format("%04d", rest.length()) + rest;
    }
}
