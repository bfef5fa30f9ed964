package org.stanceledger.learning;

/** Candidates of which one is to be chosen. */
public final class RankingExample {
    private final int[][] features;
    private final double[][] scores;
    private final double[] gains;

    /**
     * Candidates of which one is to be chosen.
     *
     * @param features for each candidate its hashed features
     * @param scores for each candidate the scores that another model gave it, equally many for each
     * @param gains for each candidate how right it is, 0 to 1; empty if unknown
     */
    public RankingExample(int[][] features, double[][] scores, double[] gains) {
        this.features = features;
        this.scores = scores;
        this.gains = gains;
    }

    int[] features(int candidate) {
        return features[candidate];
    }

    double[] scores(int candidate) {
        return scores[candidate];
    }

    double gain(int candidate) {
        return gains[candidate];
    }

    int size() {
        return scores.length;
    }
}
