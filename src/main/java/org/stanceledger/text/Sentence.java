package org.stanceledger.text;

/**
 * A sentence of a text.
 *
 * @param span where it stands, without surrounding space
 * @param firstToken index of its first token in {@link AnnotatedText#tokens()}
 * @param endToken index after its last token
 * @param paragraph index of its paragraph in {@link AnnotatedText#paragraphs()}
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {}
