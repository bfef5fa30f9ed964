package org.stanceledger.report.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.ArticleRow;

/** Chooses the articles that the page shows: those with statements that the run analysed, so many a file, so many files. */
public final class ArticleChoice {
    private final long run;
    private final PageSettings settings;
    private final Map<String, Integer> places = new HashMap<>();
    private long leftOut;

    /** @param run the run whose articles are shown */
    public ArticleChoice(long run, PageSettings settings) {
        this.run = run;
        this.settings = settings;
    }

    /** Considers the next article. */
    public void add(ArticleRow article) {
        if (article.lastRun() != run || article.statements() == 0) {
            return;
        }
        if (places.size() < settings.articlesPerFile() * settings.files()) {
            places.put(article.id(), places.size());
        } else {
            leftOut++;
        }
    }

    /** Whether an article is shown. */
    public boolean shows(String articleId) {
        return places.containsKey(articleId);
    }

    /** Where a statement is shown, by its number from 1; null if its article is not. */
    public @Nullable String place(String articleId, long number) {
        Integer place = places.get(articleId);
        return place == null ? null : fileName(place / settings.articlesPerFile()) + "#s" + number;
    }

    /** How many articles are shown. */
    int size() {
        return places.size();
    }

    /** How many more the run analysed. */
    long leftOut() {
        return leftOut;
    }

    int files() {
        return Math.max(1, (places.size() + settings.articlesPerFile() - 1) / settings.articlesPerFile());
    }

    int fileOf(String articleId) {
        return places.getOrDefault(articleId, 0) / settings.articlesPerFile();
    }

    static String fileName(int file) {
        return file == 0 ? "report.html" : "report-" + (file + 1) + ".html";
    }
}
