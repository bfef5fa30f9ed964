package org.stanceledger.job;

import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.ledger.SkipRow;

/** What became of an input entry. */
sealed interface Outcome {
    /**
     * @param analysis what the analysis found
     * @param contentHash the hash of the article's content
     */
    record Analysed(ArticleAnalysis analysis, String contentHash) implements Outcome {}

    /** @param articleId the article that the ledger has already with the same content */
    record Unchanged(String articleId) implements Outcome {}

    /** @param skip what could not be read or analysed */
    record Skipped(SkipRow skip) implements Outcome {}
}
