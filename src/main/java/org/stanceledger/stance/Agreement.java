package org.stanceledger.stance;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far what a statement does to the blocs bears out the pole that it is thought to advance: where support and criticism point the same
 * way, the pole is surer. Both numbers fitted best on authors left out of training (docs/stance.md).
 */
final class Agreement {
    /** By how much full agreement raises the log-odds of the pole. */
    private static final double WEIGHT = 1;
    /** The usual agreement. */
    private static final double USUAL = 0.4;

    private final Sides sides;
    private final String pole;
    private double sum;

    /** Nothing seen as yet of the blocs. */
    Agreement(Sides sides, String pole) {
        this.sides = sides;
        this.pole = pole;
    }

    /** Takes in with which probabilities a bloc is supported and criticised. */
    void add(String bloc, double supportive, double critical) {
        String side = sides.pole(bloc);
        if (side != null) {
            sum += side.equals(pole) ? supportive - critical : critical - supportive;
        }
    }

    /** The probabilities with that of the pole put right, and the others in their proportion. */
    Map<String, Double> applied(Map<String, Double> probabilities) {
        double p = probabilities.getOrDefault(pole, 0.0);
        double others = 1 - p;
        if (p <= 0 || others <= 0) {
            return probabilities;
        }
        double odds = p / others * Math.exp(WEIGHT * (sum - USUAL));
        double surer = odds / (1 + odds);
        Map<String, Double> applied = new LinkedHashMap<>();
        probabilities.forEach(
                (label, value) -> applied.put(label, label.equals(pole) ? surer : value * (1 - surer) / others));
        return applied;
    }
}
