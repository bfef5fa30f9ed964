package org.stanceledger.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.article.ArticleReader;

/**
 * Reads the articles of files.
 *
 * @param formats the forms that articles come in
 * @param err where what cannot be read is named, with file, place and reason
 */
record InputArticles(ArticleFormats formats, PrintWriter err) {
    /** Gives every article to a reader of it; returns how many could not be read. */
    int read(List<InputPaths.Input> inputs, Consumer<Article> found) {
        int faults = 0;
        for (InputPaths.Input input : inputs) {
            faults += read(input, found);
        }
        return faults;
    }

    private int read(InputPaths.Input input, Consumer<Article> found) {
        int faults = 0;
        try (ArticleReader reader = formats.open(input.path(), input.name())) {
            for (@Nullable ArticleRead read = reader.next(); read != null; read = reader.next()) {
                if (read instanceof ArticleRead.Found article) {
                    found.accept(article.article());
                } else if (read instanceof ArticleRead.Fault fault) {
                    faults++;
                    String place = fault.place().isEmpty() ? "" : ", " + fault.place();
                    err.println(input.name() + place + ": " + fault.reason());
                }
            }
        }
        return faults;
    }
}
