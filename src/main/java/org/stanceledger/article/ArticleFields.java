package org.stanceledger.article;

import org.jsoup.Jsoup;
import org.stanceledger.text.Span;

/**
 * The fields of an article as a structured file gives them, not yet checked.
 *
 * @param title headline
 * @param text body, plain or as HTML
 * @param outlet outlet
 * @param published day of publication in any usual form
 * @param place place
 * @param url address
 * @param language language code, empty to guess it
 */
record ArticleFields(
        String title, String text, String outlet, String published, String place, String url, String language) {
    /** The article of these fields, or why there is none. */
    ArticleRead toArticle(String id, String file, String where, ArticleSettings settings) {
        String body = looksLikeHtml(text) ? HtmlBody.textOf(Jsoup.parse(text).body()) : text;
        if (body.length() > settings.maxArticleChars()) {
            return new ArticleRead.Fault(where, tooLong(body.length(), "characters", settings));
        }
        if (body.isBlank()) {
            return new ArticleRead.Fault(where, "the article has no text");
        }
        String clean = body.replace("\r\n", "\n").strip();
        ArticleHeader header = new ArticleHeader(
                title.strip(),
                outlet.strip(),
                PublicationDate.find(published),
                place.strip(),
                url.strip(),
                language.isBlank() ? Language.guess(clean) : language.strip());
        return new ArticleRead.Found(new Article(id, file, header, clean, new Span(0, clean.length())));
    }

    static String tooLong(long size, String unit, ArticleSettings settings) {
        return "an article of %,d %s; at most %,d characters are accepted (max-article-chars)"
                .formatted(size, unit, settings.maxArticleChars());
    }

    private static boolean looksLikeHtml(String text) {
        return text.contains("</p>") || text.contains("<br") || text.contains("</div>");
    }
}
