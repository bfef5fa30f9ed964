package org.stanceledger.corrections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.article.ArticleReader;
import org.stanceledger.article.ArticleSettings;
import org.stanceledger.ledger.ArticleRow;

/** Writes an article as the plain text of a gold set, in the first form that is read back with the same body and, if one does, the same header. */
final class GoldText {
    private static final ArticleFormats FORMATS = new ArticleFormats(ArticleSettings.defaults());

    private GoldText() {}

    static void write(ArticleRow article, Path file) throws IOException {
        String body = article.body().of(article.text()).strip();
        List<String> forms = forms(article, body);
        boolean written = write(forms, file, read -> body(read).equals(body) && sameHeader(read, article))
                || write(forms, file, read -> body(read).equals(body));
        if (!written) {
            throw new IOException("the text of " + article.id() + " does not keep its shape as plain text");
        }
    }

    private static boolean write(List<String> forms, Path file, Predicate<Article> good) throws IOException {
        for (String form : forms) {
            Files.writeString(file, form);
            if (read(file).filter(good).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameHeader(Article read, ArticleRow article) {
        return read.header().title().equals(article.title())
                && Objects.equals(read.header().published(), article.published());
    }

    private static List<String> forms(ArticleRow article, String body) {
        String outlet = article.published() == null
                ? ""
                : String.join(
                        " | ",
                        List.of(named(article.outlet()), article.published().toString(), article.place()).stream()
                                .filter(part -> !part.isBlank())
                                .toList());
        String title = named(article.title());
        List<String> forms = new ArrayList<>();
        forms.add(article.text());
        if (!outlet.isEmpty()) {
            forms.add(title + "\n" + outlet + "\n\n" + body + "\n");
        }
        forms.add(title + "\n\n" + body + "\n");
        forms.add("Untitled\n\n" + body + "\n");
        return forms;
    }

    private static String named(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "Untitled" : line;
    }

    private static Optional<Article> read(Path file) throws IOException {
        try (ArticleReader reader = FORMATS.open(file, String.valueOf(file.getFileName()))) {
            return reader.next() instanceof ArticleRead.Found found ? Optional.of(found.article()) : Optional.empty();
        }
    }

    private static String body(Article article) {
        return article.body().of(article.text()).strip();
    }
}
