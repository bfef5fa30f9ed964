package org.stanceledger.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.article.ArticleReader;
import org.stanceledger.article.ArticleSettings;

/**
 * One labelled article of a gold set.
 *
 * @param path its text file
 * @param file the path relative to the set's folder
 * @param statements its statements in text order
 */
public record GoldArticle(Path path, String file, List<GoldStatement> statements) {
    public GoldArticle {
        statements = List.copyOf(statements);
    }

    /** Reads the article's text. */
    public Article read() {
        ArticleFormats formats = new ArticleFormats(ArticleSettings.defaults());
        try (ArticleReader reader = formats.open(path, file)) {
            if (reader.next() instanceof ArticleRead.Found found) {
                return found.article();
            }
            throw new IOException("not an article");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }
}
