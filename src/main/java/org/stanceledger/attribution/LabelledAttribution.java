package org.stanceledger.attribution;

import java.util.List;
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
}
