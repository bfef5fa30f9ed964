package org.stanceledger.evaluation;

import java.util.EnumMap;
import java.util.Map;

/** How much of each part of attributions was found, is right and there is. */
final class PartCounts {
    private final Map<AttributionPart, PrecisionRecall> counts = new EnumMap<>(AttributionPart.class);

    void right(AttributionPart part, long number) {
        add(part, new PrecisionRecall(number, 0, 0));
    }

    void found(AttributionPart part, long number) {
        add(part, new PrecisionRecall(0, number, 0));
    }

    void gold(AttributionPart part, long number) {
        add(part, new PrecisionRecall(0, 0, number));
    }

    private void add(AttributionPart part, PrecisionRecall more) {
        counts.merge(part, more, PrecisionRecall::plus);
    }

    PrecisionRecall of(AttributionPart part) {
        return counts.getOrDefault(part, PrecisionRecall.NOTHING);
    }

    PrecisionRecall sum() {
        return counts.values().stream().reduce(PrecisionRecall.NOTHING, PrecisionRecall::plus);
    }
}
