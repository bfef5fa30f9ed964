package org.stanceledger.analysis;

import java.util.List;
import org.stanceledger.article.Article;

/**
 * What the analysis found in an article.
 *
 * @param article the article
 * @param statements its statements in text order
 */
public record ArticleAnalysis(Article article, List<Statement> statements) {
    public ArticleAnalysis {
        statements = List.copyOf(statements);
    }
}
