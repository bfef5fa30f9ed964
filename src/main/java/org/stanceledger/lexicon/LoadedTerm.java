package org.stanceledger.lexicon;

/**
 * A word of the conflict whose choice shows a position.
 *
 * @param concept what is named, by its most neutral word: terms with the same concept are rivals
 * @param words the term
 * @param position id of the pole whose word it is, or {@code neutral}
 */
public record LoadedTerm(String concept, String words, String position) {}
