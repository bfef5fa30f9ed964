package org.stanceledger.job;

import org.stanceledger.article.Article;
import org.stanceledger.ledger.SkipRow;

/** What a run meets in its input: an article, or a place that cannot be read. */
public sealed interface InputEntry {
    /** @param article an article that was read */
    record Found(Article article) implements InputEntry {}

    /** @param skip a place that cannot be read, and why */
    record Unreadable(SkipRow skip) implements InputEntry {}
}
