package org.stanceledger.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stanceledger.text.Span;

/** What people corrected in a ledger, beside what it says now. */
public final class CorrectionLedger {
    private final JdbcTemplate jdbc;
    private final CorrectionRows rows;
    private final TransactionTemplate transaction;

    public CorrectionLedger(Ledger ledger) {
        this(ledger.dataSource());
    }

    /** On the ledger's connections; reading takes part in the caller's transaction. */
    public CorrectionLedger(DataSource ledger) {
        this(new JdbcTemplate(ledger));
    }

    CorrectionLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        DataSource ledger = Objects.requireNonNull(jdbc.getDataSource());
        rows = new CorrectionRows(jdbc);
        transaction = new TransactionTemplate(new JdbcTransactionManager(ledger));
    }

    /** Keeps corrections, all or none. */
    public void keep(List<KeptCorrection> corrections) {
        transaction.executeWithoutResult(status -> corrections.forEach(rows::add));
    }

    /** Every correction in the order of entry. */
    public List<KeptCorrection> all() {
        return rows.all();
    }

    /** A statement as it is now, also one that was struck; empty if there is none with this key. */
    public Optional<CorrectedStatement> find(String statementId) {
        List<String> keys = jdbc.queryForList(
                "select a.order_key from article a where a.id in (select s.article_id from statement s where s.id = ?"
                        + " union select c.article_id from correction c where c.statement_id = ? and c.field = ?)",
                String.class,
                statementId,
                statementId,
                CorrectionField.ADDED.name());
        return keys.isEmpty()
                ? Optional.empty()
                : article(keys.get(0)).stream()
                        .flatMap(article -> article.statements().stream())
                        .filter(statement -> statement.row().id().equals(statementId))
                        .findFirst();
    }

    /** An article; empty if there is none with this key. */
    public Optional<ArticleRow> findArticle(String articleId) {
        String key = orderKey(articleId);
        return key == null
                ? Optional.empty()
                : jdbc.query(ArticleRows.SELECT, ArticleRows::map, key, key).stream()
                        .findFirst();
    }

    /** The statement of an article, also one that was struck, that has some words as content where they stand; empty if there is none. */
    public Optional<CorrectedStatement> at(String articleId, List<String> content, List<Span> spans) {
        CorrectionSubject.OfStatement subject = new CorrectionSubject.OfStatement("", articleId, content, spans);
        String key = orderKey(articleId);
        List<CorrectedStatement> statements = key == null
                ? List.of()
                : article(key).map(CorrectedArticle::statements).orElse(List.of());
        return Reattachment.find(
                        subject,
                        statements.stream().map(CorrectedStatement::row).toList())
                .flatMap(row -> statements.stream()
                        .filter(statement -> statement.row().equals(row))
                        .findFirst());
    }

    /** How many statements have only these words for their speaker, whatever was said of them since. */
    public long count(CorrectionSubject.OfWords words) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from statement where resolved = false and speaker = ? and (bloc = ? or ? = '')",
                Long.class,
                words.words(),
                words.assumedBloc(),
                words.assumedBloc()));
    }

    /** The corrections that hold for no statement now: its article has changed or is gone, or it is no longer found. */
    public Set<Long> orphans() {
        Set<Long> orphans = new HashSet<>();
        Map<String, List<KeptCorrection>> byArticle = new HashMap<>();
        for (KeptCorrection kept : rows.all()) {
            if (kept.subject() instanceof CorrectionSubject.OfStatement statement) {
                byArticle
                        .computeIfAbsent(statement.articleId(), absent -> new ArrayList<>())
                        .add(kept);
            } else if (kept.subject() instanceof CorrectionSubject.OfWords words && count(words) == 0) {
                orphans.add(kept.number());
            }
        }
        byArticle.forEach((id, corrections) -> {
            String key = orderKey(id);
            Optional<CorrectedArticle> article = key == null ? Optional.empty() : article(key);
            article.map(CorrectedArticle::orphans).orElse(corrections).forEach(kept -> orphans.add(kept.number()));
        });
        return orphans;
    }

    /** Every article of which a person corrected something, with its statements that stand, ordered by file and id. */
    public void corrected(BiConsumer<ArticleRow, List<StatementRow>> consumer) {
        CorrectedPages pages = new CorrectedPages(jdbc);
        LedgerPages.each(jdbc, (from, to) -> {
            Map<String, List<StatementRow>> standing = new HashMap<>();
            pages.read(from, to, article -> {
                boolean touched = article.statements().stream()
                        .anyMatch(statement -> !statement.row().corrections().isEmpty());
                if (touched) {
                    standing.put(article.statements().get(0).row().articleId(), article.standing());
                }
            });
            if (!standing.isEmpty()) {
                jdbc.query(ArticleRows.SELECT, ArticleRows::map, from, to).forEach(article -> {
                    List<StatementRow> statements = standing.get(article.id());
                    if (statements != null) {
                        consumer.accept(article, statements);
                    }
                });
            }
        });
    }

    private @Nullable String orderKey(String articleId) {
        List<String> keys = jdbc.queryForList("select order_key from article where id = ?", String.class, articleId);
        return keys.isEmpty() ? null : keys.get(0);
    }

    private Optional<CorrectedArticle> article(String orderKey) {
        List<CorrectedArticle> articles = new ArrayList<>();
        new CorrectedPages(jdbc).read(orderKey, orderKey, articles::add);
        return articles.stream().findFirst();
    }
}
