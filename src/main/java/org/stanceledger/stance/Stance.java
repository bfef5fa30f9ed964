package org.stanceledger.stance;

import java.util.List;
import java.util.Map;

/**
 * What a statement does in the conflict.
 *
 * @param alignment id of the pole whose position it advances, or {@code neutral}
 * @param probabilities the probability of each possible alignment, adding up to 1
 * @param toward the blocs it supports or criticises; those left out are neither
 * @param evidence the reasons, the strongest first
 */
public record Stance(
        String alignment, Map<String, Double> probabilities, List<Toward> toward, List<Evidence> evidence) {
    public Stance {
        probabilities = Map.copyOf(probabilities);
        toward = List.copyOf(toward);
        evidence = List.copyOf(evidence);
    }
}
