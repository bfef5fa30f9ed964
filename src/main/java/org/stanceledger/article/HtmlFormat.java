package org.stanceledger.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page that holds one article. */
record HtmlFormat(ArticleSettings settings) implements ArticleFormat {
    private static final int MARKUP = 20;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public ArticleReader open(Path path, String file) throws IOException {
        long size = Files.size(path);
        if (size > (long) MARKUP * settings.maxArticleChars()) {
            return SingleRead.fault("", ArticleFields.tooLong(size, "bytes", settings));
        }
        byte[] bytes = Files.readAllBytes(path);
        int zero = indexOfZero(bytes);
        if (zero >= 0 && !(bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE)) {
            return SingleRead.fault("", "not a page: byte 0x00 at offset " + zero);
        }
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        Element heading = page.selectFirst("h1");
        ArticleFields fields = new ArticleFields(
                first(meta(page, "og:title"), heading == null ? "" : heading.text(), page.title()),
                "",
                first(meta(page, "og:site_name"), meta(page, "author"), meta(page, "publisher")),
                first(
                        meta(page, "article:published_time"),
                        attribute(page, "time[datetime]", "datetime"),
                        attribute(page, "[itemprop=datePublished]", "content"),
                        meta(page, "date"),
                        text(page, "time, .date")),
                text(page, ".place, [itemprop=contentLocation]"),
                first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url")),
                "");
        String body = HtmlBody.of(page);
        if (body.isBlank()) {
            return SingleRead.fault("", "no article text found in the page");
        }
        return new SingleRead(new ArticleFields(
                        fields.title(), body, fields.outlet(), fields.published(), fields.place(), fields.url(), "")
                .toArticle(file, file, "", settings));
    }

    private static String meta(Document page, String name) {
        return attribute(page, "meta[property=" + name + "], meta[name=" + name + "]", "content");
    }

    private static String attribute(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.attr(attribute);
    }

    private static String text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.text();
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
