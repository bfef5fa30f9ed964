package org.stanceledger.corrections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.article.ArticleReader;
import org.stanceledger.article.ArticleSettings;
import org.stanceledger.ledger.ArticleRow;

/** Writes an article as the plain text of a gold set, in the first form that is read back with the same body. */
final class GoldText {
    private static final ArticleFormats FORMATS = new ArticleFormats(ArticleSettings.defaults());

    private GoldText() {}

    static void write(ArticleRow article, Path file) throws IOException {
        String body = article.body().of(article.text()).strip();
        for (String form : forms(article, body)) {
            Files.writeString(file, form);
            if (body(file).equals(body)) {
                return;
            }
        }
        throw new IOException("the text of " + article.id() + " does not keep its shape as plain text");
    }

    private static List<String> forms(ArticleRow article, String body) {
        String outlet = article.published() == null
                ? ""
                : String.join(
                        " | ",
                        List.of(named(article.outlet()), article.published().toString(), article.place())
                                .stream()
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

    private static String body(Path file) throws IOException {
        try (ArticleReader reader = FORMATS.open(file, file.getFileName().toString())) {
            if (reader.next() instanceof ArticleRead.Found found) {
                Article article = found.article();
                return article.body().of(article.text()).strip();
            }
            return "";
        }
    }
}
