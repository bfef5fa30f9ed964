package org.stanceledger.article;

import java.util.List;

/**
 * How files are read.
 *
 * @param maxArticleChars the longest article that is accepted, in UTF-16 units of its text
 * @param csvMappings which columns of a CSV file hold what; the first whose columns a file has is used
 */
public record ArticleSettings(int maxArticleChars, List<CsvMapping> csvMappings) {
    /** An article of a megabyte is no article. */
    public static final int DEFAULT_MAX_CHARS = 1_000_000;

    public ArticleSettings {
        if (maxArticleChars < 1) {
            throw new IllegalArgumentException("maxArticleChars must be positive: " + maxArticleChars);
        }
        csvMappings = List.copyOf(csvMappings);
    }

    /** Settings that need no configuration: columns called title, text, outlet, published, place, url, language. */
    public static ArticleSettings defaults() {
        return new ArticleSettings(DEFAULT_MAX_CHARS, List.of(CsvMapping.PLAIN));
    }
}
