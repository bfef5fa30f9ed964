package org.stanceledger.article;

/**
 * Which columns of a CSV file hold what. Column names are compared without regard to case; an empty name means: not there.
 *
 * @param name the mapping's name, for messages
 * @param text column of the body; every file read by this mapping has it
 * @param title column of the headline
 * @param outlet column of the outlet
 * @param published column of the day of publication
 * @param place column of the place
 * @param url column of the address
 * @param language column of the language
 * @param defaultOutlet the outlet of rows that name none
 */
public record CsvMapping(
        String name,
        String text,
        String title,
        String outlet,
        String published,
        String place,
        String url,
        String language,
        String defaultOutlet) {
    /** The columns have the names that an article's fields have here; all but the text may be missing. */
    public static final CsvMapping PLAIN =
            new CsvMapping("plain", "text", "title", "outlet", "published", "place", "url", "language", "");
}
