package org.stanceledger.lexicon;

/**
 * Words that stand for a bloc without naming a person or body: the separatists, the occupying power.
 *
 * @param words the words
 * @param bloc id of the bloc
 * @param speaker the speaker's name in reports where the phrase is a source
 */
public record Phrase(String words, String bloc, String speaker) implements Entry {}
