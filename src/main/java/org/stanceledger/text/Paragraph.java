package org.stanceledger.text;

/**
 * A paragraph of a text: what stands between line breaks.
 *
 * @param span where it stands, without surrounding space
 * @param firstSentence index of its first sentence in {@link AnnotatedText#sentences()}
 * @param endSentence index after its last sentence
 */
public record Paragraph(Span span, int firstSentence, int endSentence) {}
