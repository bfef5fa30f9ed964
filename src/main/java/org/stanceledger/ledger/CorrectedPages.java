package org.stanceledger.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the statements of articles between two order keys with their corrections applied, article by article. */
final class CorrectedPages {
    private final JdbcTemplate jdbc;
    private final CorrectionRows corrections;
    private final SpeakerNames names;

    CorrectedPages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.corrections = new CorrectionRows(jdbc);
        this.names = new SpeakerNames(corrections.ofWords());
    }

    /** Hands over every article that has statements, in the order of the keys. */
    void read(String firstKey, String lastKey, Consumer<CorrectedArticle> consumer) {
        List<KeptCorrection> kept = corrections.between(firstKey, lastKey);
        Map<String, List<KeptCorrection>> byArticle = byArticle(kept);
        if (kept.stream().anyMatch(each -> each.correction().field() == CorrectionField.ADDED)) {
            readWithAdded(firstKey, lastKey, byArticle, consumer);
        } else {
            found(firstKey, lastKey, rows -> consumer.accept(corrected(rows, null, byArticle)));
        }
    }

    /** Articles in which the analysis found nothing may have statements all the same, so that the articles themselves are read too. */
    private void readWithAdded(
            String firstKey,
            String lastKey,
            Map<String, List<KeptCorrection>> byArticle,
            Consumer<CorrectedArticle> consumer) {
        Map<String, List<StatementRow>> found = new HashMap<>();
        found(firstKey, lastKey, rows -> found.put(rows.get(0).articleId(), List.copyOf(rows)));
        Map<String, ArticleRow> articles = new LinkedHashMap<>();
        jdbc.query(ArticleRows.SELECT, ArticleRows::map, firstKey, lastKey)
                .forEach(article -> articles.put(article.id(), article));
        articles.forEach((id, article) -> {
            CorrectedArticle corrected = corrected(found.getOrDefault(id, List.of()), article, byArticle);
            if (!corrected.statements().isEmpty()) {
                consumer.accept(corrected);
            }
        });
    }

    /** Hands over the statements that the analysis found, those of an article together. */
    private void found(String firstKey, String lastKey, Consumer<List<StatementRow>> consumer) {
        List<StatementRow> article = new ArrayList<>();
        StatementRows rows = new StatementRows(row -> {
            if (!article.isEmpty() && !article.get(0).articleId().equals(row.articleId())) {
                consumer.accept(article);
                article.clear();
            }
            article.add(row);
        });
        jdbc.query(StatementRows.SELECT, rows, firstKey, lastKey);
        rows.end();
        if (!article.isEmpty()) {
            consumer.accept(article);
        }
    }

    /** How many statements more, or fewer, each article has by its corrections; articles without a difference are left out. */
    Map<String, Integer> differences(String firstKey, String lastKey) {
        Set<CorrectionField> counting = Set.of(CorrectionField.NOT_A_STATEMENT, CorrectionField.ADDED);
        boolean none = corrections.between(firstKey, lastKey).stream()
                .noneMatch(kept -> counting.contains(kept.correction().field()));
        if (none) {
            return Map.of();
        }
        List<CorrectedArticle> articles = new ArrayList<>();
        read(firstKey, lastKey, articles::add);
        return articles.stream()
                .filter(article -> article.difference() != 0)
                .collect(Collectors.toMap(
                        article -> article.statements().get(0).row().articleId(), CorrectedArticle::difference));
    }

    private CorrectedArticle corrected(
            List<StatementRow> rows, @Nullable ArticleRow article, Map<String, List<KeptCorrection>> byArticle) {
        String id = article == null ? rows.get(0).articleId() : article.id();
        return CorrectedArticle.of(rows, article, byArticle.getOrDefault(id, List.of()), names);
    }

    private static Map<String, List<KeptCorrection>> byArticle(List<KeptCorrection> kept) {
        return kept.stream()
                .collect(Collectors.groupingBy(each -> each.subject() instanceof CorrectionSubject.OfStatement statement
                        ? statement.articleId()
                        : ""));
    }
}
