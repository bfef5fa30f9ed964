package org.stanceledger.learning;

/** A labelling of a sequence with its unnormalised logarithmic score. */
public final class Labelling {
    private final byte[] labels;
    private final double score;

    Labelling(byte[] labels, double score) {
        this.labels = labels;
        this.score = score;
    }

    /** The label of each position. */
    public byte[] labels() {
        return labels;
    }

    public double score() {
        return score;
    }
}
