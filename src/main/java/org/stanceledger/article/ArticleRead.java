package org.stanceledger.article;

/** What a reader meets in a file: an article, or a place that could not be read. */
public sealed interface ArticleRead {
    /**
     * An article.
     *
     * @param article the article
     */
    record Found(Article article) implements ArticleRead {}

    /**
     * A part of the file, or all of it, that could not be read; reading goes on after it.
     *
     * @param place where in the file, such as {@code line 7}; empty for the whole file
     * @param reason why, in words for an operator
     */
    record Fault(String place, String reason) implements ArticleRead {}
}
