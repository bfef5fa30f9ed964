package org.stanceledger.learning;

import java.util.Arrays;
import java.util.SplittableRandom;

/** One network under training: the weights from features to hidden units and from these to labels, moved example by example. */
final class HiddenLayer {
    /** The spread of the weights of features and of units to begin with. */
    private static final double FEATURE_SPREAD = 0.17;

    private static final double UNIT_SPREAD = 1.7;
    /** Which share of the units sits out an example. */
    private static final double UNIT_DROPOUT = 0.2;

    private static final double BIAS_RATE = 0.01;
    /** What AdaGrad's sums of squares begin with. */
    private static final double FIRST_SQUARE = 0.01;

    private final int units;
    private final double rate;
    private final double decay;
    private final float[] weights;
    private final float[] squares;
    private final double[][] outputs;
    private final double[][] outputSquares;
    private final double[] biases;

    HiddenLayer(int features, int units, int labels, SplittableRandom random, double rate, double decay) {
        this.units = units;
        this.rate = rate;
        this.decay = decay;
        weights = new float[features * units];
        squares = new float[features * units];
        outputs = new double[units][labels];
        outputSquares = new double[units][labels];
        biases = new double[labels];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) ((random.nextDouble() - 0.5) * FEATURE_SPREAD);
        }
        Arrays.fill(squares, (float) FIRST_SQUARE);
        for (int unit = 0; unit < units; unit++) {
            for (int label = 0; label < labels; label++) {
                outputs[unit][label] = (random.nextDouble() - 0.5) * UNIT_SPREAD;
            }
            Arrays.fill(outputSquares[unit], FIRST_SQUARE);
        }
    }

    /**
     * Moves the weights by one example.
     *
     * @param features its features; {@code amounts} holds their values
     * @param gold its label
     * @param weight how much it counts
     */
    void learn(int[] features, float[] amounts, int gold, double weight, SplittableRandom random) {
        float[] sums = sums(features, amounts);
        boolean[] active = new boolean[units];
        double[] errors = biases.clone();
        for (int unit = 0; unit < units; unit++) {
            active[unit] = random.nextDouble() >= UNIT_DROPOUT && sums[unit] > 0;
            if (active[unit]) {
                sums[unit] /= (float) (1 - UNIT_DROPOUT);
                for (int label = 0; label < errors.length; label++) {
                    errors[label] += sums[unit] * outputs[unit][label];
                }
            }
        }
        Softmax.inPlace(errors);
        errors[gold] -= 1;
        for (int label = 0; label < errors.length; label++) {
            errors[label] *= weight;
            biases[label] -= BIAS_RATE * errors[label];
        }
        moveFeatures(features, amounts, moveOutputs(sums, active, errors));
    }

    private float[] sums(int[] features, float[] amounts) {
        float[] sums = new float[units];
        for (int i = 0; i < features.length; i++) {
            int begin = features[i] * units;
            for (int unit = 0; unit < units; unit++) {
                sums[unit] += weights[begin + unit] * amounts[i];
            }
        }
        return sums;
    }

    /** Moves the weights of the units; returns the slope of the loss in each unit's sum. */
    private float[] moveOutputs(float[] sums, boolean[] active, double[] errors) {
        float[] slopes = new float[units];
        for (int unit = 0; unit < units; unit++) {
            double slope = 0;
            for (int label = 0; active[unit] && label < errors.length; label++) {
                slope += errors[label] * outputs[unit][label];
                double step = errors[label] * sums[unit];
                outputSquares[unit][label] += step * step;
                outputs[unit][label] -= rate * step / Math.sqrt(outputSquares[unit][label]);
            }
            slopes[unit] = (float) (slope / (1 - UNIT_DROPOUT));
        }
        return slopes;
    }

    private void moveFeatures(int[] features, float[] amounts, float[] slopes) {
        for (int i = 0; i < features.length; i++) {
            int begin = features[i] * units;
            for (int unit = 0; unit < units; unit++) {
                if (slopes[unit] != 0) {
                    int at = begin + unit;
                    float step = slopes[unit] * amounts[i] + (float) decay * weights[at];
                    squares[at] += step * step;
                    weights[at] -= (float) rate * step / (float) Math.sqrt(squares[at]);
                }
            }
        }
    }

    void copyWeights(int feature, float[] to, int at) {
        System.arraycopy(weights, feature * units, to, at, units);
    }

    double[] output(int unit) {
        return outputs[unit].clone();
    }

    double[] biases() {
        return biases.clone();
    }
}
