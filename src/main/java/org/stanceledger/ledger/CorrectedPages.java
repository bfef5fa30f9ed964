package org.stanceledger.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
        Map<String, List<KeptCorrection>> byArticle = byArticle(corrections.between(firstKey, lastKey));
        List<StatementRow> article = new ArrayList<>();
        StatementRows rows = new StatementRows(row -> {
            if (!article.isEmpty() && !article.get(0).articleId().equals(row.articleId())) {
                consumer.accept(corrected(article, byArticle));
                article.clear();
            }
            article.add(row);
        });
        jdbc.query(StatementRows.SELECT, rows, firstKey, lastKey);
        rows.end();
        if (!article.isEmpty()) {
            consumer.accept(corrected(article, byArticle));
        }
    }

    /** How many statements of each article were struck; articles without are left out. */
    Map<String, Integer> struck(String firstKey, String lastKey) {
        boolean none = corrections.between(firstKey, lastKey).stream()
                .noneMatch(kept -> kept.correction().field() == CorrectionField.NOT_A_STATEMENT);
        if (none) {
            return Map.of();
        }
        List<CorrectedArticle> articles = new ArrayList<>();
        read(firstKey, lastKey, articles::add);
        return articles.stream()
                .filter(article -> article.struck() > 0)
                .collect(Collectors.toMap(
                        article -> article.statements().get(0).row().articleId(), CorrectedArticle::struck));
    }

    private CorrectedArticle corrected(List<StatementRow> rows, Map<String, List<KeptCorrection>> byArticle) {
        return CorrectedArticle.of(rows, byArticle.getOrDefault(rows.get(0).articleId(), List.of()), names);
    }

    private static Map<String, List<KeptCorrection>> byArticle(List<KeptCorrection> kept) {
        return kept.stream()
                .collect(Collectors.groupingBy(each -> each.subject() instanceof CorrectionSubject.OfStatement statement
                        ? statement.articleId()
                        : ""));
    }
}
