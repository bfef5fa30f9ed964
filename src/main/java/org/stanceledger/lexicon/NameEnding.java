package org.stanceledger.lexicon;

import java.util.List;

/**
 * An ending of family names that tells where a politician is likely from.
 *
 * @param ending in lower case
 * @param territories names of the territories, the likeliest first
 */
public record NameEnding(String ending, List<String> territories) {
    public NameEnding {
        territories = List.copyOf(territories);
    }
}
