package org.stanceledger.learning;

/** A sequence to label. */
public final class SequenceExample {
    private final int[][] features;
    private final int[] allowed;
    private final byte[] gold;

    /**
     * A sequence to label.
     *
     * @param features for each position its hashed features
     * @param allowed for each position the labels it may have, one bit a label
     * @param gold for each position its right label; empty if unknown
     */
    public SequenceExample(int[][] features, int[] allowed, byte[] gold) {
        this.features = features;
        this.allowed = allowed;
        this.gold = gold;
    }

    int[] features(int position) {
        return features[position];
    }

    int allowed(int position) {
        return allowed[position];
    }

    byte gold(int position) {
        return gold[position];
    }

    int length() {
        return features.length;
    }
}
