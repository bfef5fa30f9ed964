package org.stanceledger.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.ledger.SkipRow;
import org.stanceledger.text.Span;

/** A format for tests: each line of a .txt file is an article, and a line that begins with an exclamation mark is a fault. */
final class LineArticles implements ArticleSource {
    @Override
    public boolean reads(Path file) {
        return file.toString().endsWith(".txt");
    }

    @Override
    public Stream<InputEntry> open(Path file, String name) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size()).mapToObj(i -> entry(name, i + 1, lines.get(i)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputEntry entry(String name, int number, String line) {
        if (line.startsWith("!")) {
            return new InputEntry.Unreadable(new SkipRow(name, "line " + number, line.substring(1)));
        }
        return new InputEntry.Found(
                new Article(name + "#" + number, name, ArticleHeader.UNKNOWN, line, new Span(0, line.length())));
    }
}
