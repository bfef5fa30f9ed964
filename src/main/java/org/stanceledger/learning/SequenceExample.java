package org.stanceledger.learning;

/**
 * A sequence to label.
 *
 * @param features for each position its hashed features
 * @param allowed for each position the labels it may have, one bit a label
 * @param gold for each position its right label; empty if unknown
 */
public record SequenceExample(int[][] features, int[] allowed, byte[] gold) {
    public int length() {
        return features.length;
    }
}
