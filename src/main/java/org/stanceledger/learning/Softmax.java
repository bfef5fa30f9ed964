package org.stanceledger.learning;

/** Turns scores into probabilities, by exponentials and logarithms that are the same on every machine. */
public final class Softmax {

    private Softmax() {}

    /** Probabilities in proportion to the exponentials of the scores. */
    public static double[] of(double[] scores) {
        double[] out = scores.clone();
        inPlace(out);
        return out;
    }

    /** The same, overwriting the scores; returns the logarithm of the sum of the exponentials. */
    static double inPlace(double[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            max = Math.max(max, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - max);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return max + StrictMath.log(sum);
    }
}
