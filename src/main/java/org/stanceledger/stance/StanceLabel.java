package org.stanceledger.stance;

import java.util.Map;

/**
 * What a labelled statement does, to learn from.
 *
 * @param alignment id of a pole or {@code neutral}
 * @param toward bloc id to 1 (supports) or -1 (criticises)
 */
public record StanceLabel(String alignment, Map<String, Integer> toward) {
    public StanceLabel {
        toward = Map.copyOf(toward);
    }
}
