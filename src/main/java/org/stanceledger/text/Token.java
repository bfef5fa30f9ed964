package org.stanceledger.text;

/**
 * A word, number or mark of a text.
 *
 * @param span where it stands
 * @param form its characters as written
 * @param tag its universal part of speech
 * @param lemma its dictionary form in lower case
 */
public record Token(Span span, String form, PartOfSpeech tag, String lemma) {}
