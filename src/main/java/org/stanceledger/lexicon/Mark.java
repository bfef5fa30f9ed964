package org.stanceledger.lexicon;

/**
 * A word that puts what it describes into a bloc: breakaway, de facto.
 *
 * @param bloc id of the bloc
 */
public record Mark(String bloc) implements Entry {}
