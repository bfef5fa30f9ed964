package org.stanceledger.lexicon;

/**
 * An ending of family names that tells where a politician is likely from.
 *
 * @param ending in lower case
 * @param territory name of the territory
 */
public record NameEnding(String ending, String territory) {}
