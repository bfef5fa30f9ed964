package org.stanceledger.ledger;

import java.util.List;
import org.stanceledger.text.Span;

/** What a correction is about: one statement, or the speaker of every statement with the same words. */
public sealed interface CorrectionSubject {
    /**
     * A statement, with what finds it again when another analysis has given it another key.
     *
     * @param id the statement's business key when it was corrected
     * @param articleId the article's business key
     * @param content the content's spans in words
     * @param spans where they stood in the article's text
     */
    record OfStatement(String id, String articleId, List<String> content, List<Span> spans)
            implements CorrectionSubject {
        public OfStatement {
            content = List.copyOf(content);
            spans = List.copyOf(spans);
        }
    }

    /**
     * The speakers that are only worded.
     *
     * @param words the words for the speaker
     * @param assumedBloc id of the bloc that the analysis assumes of them, empty for any
     */
    record OfWords(String words, String assumedBloc) implements CorrectionSubject {}
}
