package org.stanceledger.evaluation;

import java.util.List;
import java.util.Locale;
import org.stanceledger.attribution.LabelledAttribution;
import org.stanceledger.text.Span;

/** The parts of an attribution. */
enum AttributionPart {
    CONTENT,
    CUE,
    SOURCE;

    List<Span> of(LabelledAttribution attribution) {
        return switch (this) {
            case CONTENT -> attribution.content();
            case CUE -> attribution.cue();
            case SOURCE -> attribution.source();
        };
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
