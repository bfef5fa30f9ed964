package org.stanceledger.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Span;

/**
 * One attribution found in a text: a source communicates (or believes, or intends) a content, signalled by a cue.
 *
 * @param source the words that name the source; of a continuing quotation, those of the speaker's previous statement; null if not named
 * @param cue the words that signal the act, null if there is none (a continuing quotation, a transcript)
 * @param content what is communicated: one or more spans in text order
 * @param type how the content is rendered
 * @param kind what is attributed
 * @param confidence the probability that this is a statement found rightly, 0 to 1
 * @param provenance the rule or part of the model that found it
 */
public record Attribution(
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        StatementType type,
        AttributionKind kind,
        double confidence,
        String provenance) {
    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content");
        }
    }
}
