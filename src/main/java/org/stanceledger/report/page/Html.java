package org.stanceledger.report.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.stanceledger.report.figures.XmlText;

/** Markup that is being written; text is escaped. */
final class Html {
    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** Writes markup as it is. */
    Html raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Writes markup with the escaped texts in the places of {@code %s}. */
    Html put(String markup, Object... texts) throws IOException {
        Object[] escaped = new Object[texts.length];
        for (int index = 0; index < texts.length; index++) {
            escaped[index] = texts[index] instanceof Number ? texts[index] : escape(String.valueOf(texts[index]));
        }
        return raw(String.format(Locale.ROOT, markup, escaped));
    }

    /** Opens a region that scrolls by itself where it is wider than the screen, also by keyboard; a {@code div} to be closed. */
    Html scrolling(String name) throws IOException {
        return put("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">", name);
    }

    /** Writes text. */
    Html text(String text) throws IOException {
        return raw(escape(text));
    }

    /** Writes a whole number with its thousands apart. */
    Html count(long number) throws IOException {
        return raw(String.format(Locale.ROOT, "%,d", number));
    }

    static String escape(String text) {
        return XmlText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Whether a browser may follow an address that came with an article. */
    static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
