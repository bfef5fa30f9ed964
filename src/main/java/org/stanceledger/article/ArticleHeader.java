package org.stanceledger.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text.
 *
 * @param title its headline, empty if it has none
 * @param outlet who published it, empty if unknown
 * @param published the day it was published, null if unknown
 * @param place where it was written, empty if unknown
 * @param url where it stands on the web, empty if unknown
 * @param language its language as an ISO 639-1 code
 */
public record ArticleHeader(
        String title, String outlet, @Nullable LocalDate published, String place, String url, String language) {
    /** The header of an article of which nothing is known but that it is in English. */
    public static final ArticleHeader UNKNOWN = new ArticleHeader("", "", null, "", "", "en");
}
