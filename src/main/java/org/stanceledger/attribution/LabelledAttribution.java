package org.stanceledger.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Span;

/**
 * An attribution that a person labelled.
 *
 * @param source the spans that name the source, empty if none
 * @param cue the spans of the cue, empty if none
 * @param content the spans of what is attributed
 */
public record LabelledAttribution(List<Span> source, List<Span> cue, List<Span> content) {
    public LabelledAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The spans of an attribution that was found. */
    public static LabelledAttribution of(Attribution attribution) {
        return new LabelledAttribution(list(attribution.source()), list(attribution.cue()), attribution.content());
    }

    private static List<Span> list(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}
