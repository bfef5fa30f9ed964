package org.stanceledger.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.StatementRow;

/** The statements of the articles that the page shows, and in which of its files each is. */
final class ShownStatements {
    private final ArticleChoice choice;
    private final Map<String, List<NumberedStatement>> byArticle = new HashMap<>();
    private final Map<Long, String> places = new HashMap<>();
    private final SortedMap<Integer, Long> firsts = new TreeMap<>();

    ShownStatements(ArticleChoice choice) {
        this.choice = choice;
    }

    /** Keeps a statement if its article is shown; {@code number} is its position among all, from 1. */
    void add(StatementRow statement, long number) {
        String place = choice.place(statement.articleId(), number);
        if (place != null) {
            byArticle
                    .computeIfAbsent(statement.articleId(), absent -> new ArrayList<>())
                    .add(new NumberedStatement(number, statement));
            places.put(number, place);
            firsts.putIfAbsent(choice.fileOf(statement.articleId()), number);
        }
    }

    List<NumberedStatement> of(String articleId) {
        return byArticle.getOrDefault(articleId, List.of());
    }

    /** The address of a statement, null if it is not shown. */
    @Nullable
    String place(long number) {
        return places.get(number);
    }

    /** Each file with the number of its first statement, for the script: {@code report.html 1 report-2.html 812}. */
    String files() {
        StringBuilder text = new StringBuilder();
        firsts.forEach((file, number) -> text.append(text.isEmpty() ? "" : " ")
                .append(ArticleChoice.fileName(file))
                .append(' ')
                .append(number));
        return text.toString();
    }
}
