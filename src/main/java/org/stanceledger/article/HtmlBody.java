package org.stanceledger.article;

import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Finds the article's body in a page and turns it into paragraphs of plain text. */
final class HtmlBody {
    private static final String NOISE =
            "script, style, noscript, template, iframe, svg, form, button, nav, aside, footer, header, figure, figcaption, h1, h2, h3, h4, h5, h6,"
                    + " [hidden], [aria-hidden=true], .caption, .share, .related, .advert, .breadcrumbs, .comments, .byline, .tags";
    private static final String CANDIDATES = "[itemprop=articleBody], article, main, section, div, td, body";

    private HtmlBody() {}

    /** The text of the page's article; empty if it has none. The page is changed. */
    static String of(Document page) {
        page.select(NOISE).forEach(Element::remove);
        List<Element> marked = page.select("[itemprop=articleBody], article, main");
        Element best = marked.stream()
                .filter(element -> paragraphChars(element) > 0)
                .findFirst()
                .orElseGet(() -> page.select(CANDIDATES).stream()
                        .max(Comparator.comparingInt(HtmlBody::paragraphChars))
                        .orElse(page.body()));
        return textOf(best);
    }

    /** An element's text, a blank line between its blocks, bullets before list items. */
    static String textOf(Element element) {
        StringBuilder out = new StringBuilder();
        append(element, out);
        StringJoiner paragraphs = new StringJoiner("\n\n");
        for (String line : out.toString().split("\n")) {
            String clean =
                    line.replace('\u00A0', ' ').replaceAll("[ \\t\\f]+", " ").strip();
            if (!clean.isEmpty() && !clean.equals("•")) {
                paragraphs.add(clean);
            }
        }
        return paragraphs.toString();
    }

    private static void append(Element element, StringBuilder out) {
        boolean block = element.isBlock() || element.normalName().equals("br");
        if (block) {
            out.append('\n');
        }
        if (element.normalName().equals("li")) {
            out.append("• ");
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                out.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
            } else if (child instanceof Element inner) {
                append(inner, out);
            }
        }
        if (block) {
            out.append('\n');
        }
    }

    private static int paragraphChars(Element element) {
        Elements paragraphs = element.select("> p, > blockquote, > ul > li");
        int inParagraphs = paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        boolean marked = element.is("article, main, [itemprop=articleBody]");
        return marked || inParagraphs > 0
                ? Math.max(inParagraphs, marked ? element.text().length() : 0)
                : element.ownText().length();
    }
}
