package org.stanceledger.text;

import java.util.List;

/**
 * A text with its paragraphs, sentences, tokens and quotations, each list in text order. All spans index {@link #text()}.
 *
 * @param text the whole text that was annotated
 * @param paragraphs its paragraphs
 * @param sentences its sentences
 * @param tokens its tokens
 * @param quotations its quotations, none inside another
 */
public record AnnotatedText(
        String text,
        List<Paragraph> paragraphs,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Quotation> quotations) {
    public AnnotatedText {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        quotations = List.copyOf(quotations);
    }

    /** The tokens of a sentence. */
    public List<Token> tokensOf(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** The index of the sentence that holds a character, or of the last one that begins before it; -1 if there is none. */
    public int sentenceAt(int index) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (sentences.get(mid).span().begin() <= index) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return high;
    }
}
