package org.stanceledger.evaluation;

import java.util.Locale;

/**
 * Precision and recall of something found against a gold set.
 *
 * @param right how many of the found are right
 * @param found how many were found
 * @param gold how many there are
 */
public record PrecisionRecall(long right, long found, long gold) {
    static final PrecisionRecall NOTHING = new PrecisionRecall(0, 0, 0);

    /** The figure of both together. */
    PrecisionRecall plus(PrecisionRecall other) {
        return new PrecisionRecall(right + other.right, found + other.found, gold + other.gold);
    }

    /** Share of the found that is right, 0 to 1. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Share of what there is that was found, 0 to 1. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %5.1f  R %5.1f  F1 %5.1f", 100 * precision(), 100 * recall(), 100 * f1());
    }
}
