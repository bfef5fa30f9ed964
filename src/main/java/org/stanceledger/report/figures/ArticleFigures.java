package org.stanceledger.report.figures;

import java.util.SortedMap;
import java.util.TreeMap;
import org.stanceledger.ledger.ArticleRow;

/** What the ledger's articles add up to. */
public final class ArticleFigures {
    /** Articles of one kind, and how many of them have statements. */
    public static final class Count {
        private long articles;
        private long withStatements;

        public long articles() {
            return articles;
        }

        public long withStatements() {
            return withStatements;
        }
    }

    private final SortedMap<String, Count> byOutlet = new TreeMap<>();
    private final SortedMap<String, Count> byLanguage = new TreeMap<>();
    private final SortedMap<Long, Count> byRun = new TreeMap<>();
    private final Count all = new Count();
    private long copies;
    private long undated;

    void add(ArticleRow article) {
        count(all, article);
        count(byOutlet.computeIfAbsent(article.outlet(), absent -> new Count()), article);
        count(byLanguage.computeIfAbsent(article.language(), absent -> new Count()), article);
        count(byRun.computeIfAbsent(article.firstRun(), absent -> new Count()), article);
        copies += article.duplicateGroup().equals(article.id()) ? 0 : 1;
        undated += article.published() == null ? 1 : 0;
    }

    private static void count(Count count, ArticleRow article) {
        count.articles++;
        count.withStatements += article.statements() > 0 ? 1 : 0;
    }

    public Count all() {
        return all;
    }

    /** By outlet, the empty name for none. */
    public SortedMap<String, Count> byOutlet() {
        return byOutlet;
    }

    /** By language code. */
    public SortedMap<String, Count> byLanguage() {
        return byLanguage;
    }

    /** Articles that a run read first. */
    public long firstReadIn(long run) {
        Count count = byRun.get(run);
        return count == null ? 0 : count.articles;
    }

    /** Articles that are copies of earlier ones. */
    public long copies() {
        return copies;
    }

    /** Articles without a known day. */
    public long undated() {
        return undated;
    }
}
