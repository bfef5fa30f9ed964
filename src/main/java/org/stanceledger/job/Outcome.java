package org.stanceledger.job;

import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.ledger.SkipRow;

/** What became of an input entry. */
sealed interface Outcome {
    /**
     * The article was analysed.
     *
     * @param analysis what the analysis found
     * @param contentHash the hash of the article's content
     */
    record Analysed(ArticleAnalysis analysis, String contentHash) implements Outcome {}

    /**
     * The ledger has the article already, with the same content.
     *
     * @param articleId the article
     */
    record Unchanged(String articleId) implements Outcome {}

    /**
     * It could not be read or analysed.
     *
     * @param skip what, where and why
     */
    record Skipped(SkipRow skip) implements Outcome {}
}
