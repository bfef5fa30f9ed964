package org.stanceledger.report.page;

/**
 * How many articles the page shows.
 *
 * @param articlesPerFile articles in one file
 * @param files files at most; articles beyond them are in the workbook only
 */
public record PageSettings(int articlesPerFile, int files) {
    /** A hundred articles in each of at most ten files. */
    public static final PageSettings DEFAULT = new PageSettings(100, 10);

    public PageSettings {
        if (articlesPerFile < 1 || files < 1) {
            throw new IllegalArgumentException("a page shows at least one article in one file");
        }
    }
}
