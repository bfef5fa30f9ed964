package org.stanceledger.job;

import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.ledger.ArticleStore;
import org.stanceledger.ledger.ContentHash;
import org.stanceledger.ledger.SkipRow;

/** Analyses an article unless the ledger has it with the same content. Called from several threads at once. */
final class ArticleProcessor implements ItemProcessor<InputEntry, Outcome> {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleProcessor.class);
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_TEXT = 1_000_000;

    private final Function<Article, ArticleAnalysis> analyzer;
    private final ArticleStore articles;
    private final CurrentRun current;

    ArticleProcessor(Function<Article, ArticleAnalysis> analyzer, ArticleStore articles, CurrentRun current) {
        this.analyzer = analyzer;
        this.articles = articles;
        this.current = current;
    }

    @Override
    public Outcome process(InputEntry entry) {
        if (entry.read() instanceof ArticleRead.Found found) {
            return analyse(found.article());
        }
        ArticleRead.Fault fault = (ArticleRead.Fault) entry.read();
        return new Outcome.Skipped(new SkipRow(entry.file(), fault.place(), fault.reason()));
    }

    private Outcome analyse(Article article) {
        if (article.id().length() > LONGEST_NAME) {
            return skipped(article, "its name is longer than " + LONGEST_NAME + " characters");
        }
        if (article.text().length() > LONGEST_TEXT) {
            return skipped(article, "longer than " + LONGEST_TEXT + " characters");
        }
        String hash = ContentHash.of(article);
        if (!current.reanalyse() && articles.contentHash(article.id()).equals(Optional.of(hash))) {
            return new Outcome.Unchanged(article.id());
        }
        try {
            return new Outcome.Analysed(analyzer.apply(article), hash);
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.debug("analysis of {} failed", article.id(), failed);
            return skipped(article, "the analysis failed: " + failed);
        }
    }

    private static Outcome skipped(Article article, String reason) {
        String place = article.id().startsWith(article.file())
                ? article.id().substring(article.file().length())
                : article.id();
        return new Outcome.Skipped(new SkipRow(article.file(), place, reason));
    }
}
