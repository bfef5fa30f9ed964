package org.stanceledger.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.article.ArticleReader;
import org.stanceledger.text.Span;

/** A format for tests: each line of a .txt file is an article, and a line that begins with an exclamation mark is a fault. */
final class LineArticles implements ArticleSource {
    @Override
    public Optional<String> formatOf(String file) {
        return file.endsWith(".txt") ? Optional.of("lines") : Optional.empty();
    }

    @Override
    public ArticleReader open(Path path, String file) {
        List<String> lines = JobFixture.lines(path);
        return new ArticleReader() {
            private int next;

            @Override
            public @Nullable ArticleRead next() {
                return next == lines.size() ? null : read(file, ++next, lines.get(next - 1));
            }

            @Override
            public void close() {}
        };
    }

    private static ArticleRead read(String file, int number, String line) {
        if (line.startsWith("!")) {
            return new ArticleRead.Fault("line " + number, line.substring(1));
        }
        return new ArticleRead.Found(
                new Article(file + "#" + number, file, ArticleHeader.UNKNOWN, line, new Span(0, line.length())));
    }
}
