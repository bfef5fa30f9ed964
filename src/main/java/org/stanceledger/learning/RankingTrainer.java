package org.stanceledger.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link RankingModel}: gradient descent with AdaGrad steps on the probability mass of the candidates with the greatest gain.
 *
 * @param bits the table has 2^bits weights
 * @param epochs passes over the examples; the last half of them is averaged
 * @param rate the step's size
 * @param l2 the penalty's strength
 */
public record RankingTrainer(int bits, int epochs, double rate, double l2) {
    /** The model that chooses best; examples whose candidates are all alike teach nothing. */
    public RankingModel train(List<RankingExample> examples) {
        int mask = (1 << bits) - 1;
        float[] weights = new float[1 << bits];
        float[] squares = new float[1 << bits];
        float[] mean = new float[1 << bits];
        int scoreCount = examples.isEmpty() ? 0 : examples.get(0).scores(0).length;
        double[] trust = new double[scoreCount];
        double[] trustSquares = new double[scoreCount];
        double[] trustMean = new double[scoreCount];
        Arrays.fill(trust, 1.0 / Math.max(1, scoreCount));
        Arrays.fill(trustSquares, 1);
        int averaged = 0;
        Random random = new Random(11);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int turn = 0; turn < examples.size(); turn++) {
                RankingExample example = examples.get(random.nextInt(examples.size()));
                double[] gradient = gradient(example, weights, mask, trust);
                double[] trustGradient = new double[scoreCount];
                for (int c = 0; c < gradient.length; c++) {
                    for (int k = 0; k < scoreCount; k++) {
                        trustGradient[k] += gradient[c] * example.scores(c)[k];
                    }
                    if (Math.abs(gradient[c]) < 1e-4) {
                        continue;
                    }
                    for (int feature : example.features(c)) {
                        int at = feature & mask;
                        float g = (float) (gradient[c] + l2 * weights[at]);
                        squares[at] += g * g;
                        weights[at] -= (float) (rate * g / Math.sqrt(squares[at] + 1e-6f));
                    }
                }
                for (int k = 0; k < scoreCount; k++) {
                    trustSquares[k] += trustGradient[k] * trustGradient[k];
                    trust[k] -= rate * trustGradient[k] / Math.sqrt(trustSquares[k]);
                }
            }
            if (epoch >= epochs / 2) {
                averaged++;
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += weights[i];
                }
                for (int k = 0; k < scoreCount; k++) {
                    trustMean[k] += trust[k];
                }
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= averaged;
        }
        for (int k = 0; k < scoreCount; k++) {
            trustMean[k] /= averaged;
        }
        return RankingModel.quantise(mask, mean, trustMean);
    }

    /** What each candidate's score has too much: its probability less its probability among the best ones. */
    private static double[] gradient(RankingExample example, float[] weights, int mask, double[] trust) {
        int count = example.size();
        double[] scores = new double[count];
        double best = 0;
        for (int c = 0; c < count; c++) {
            double sum = RankingModel.dot(trust, example.scores(c));
            for (int feature : example.features(c)) {
                sum += weights[feature & mask];
            }
            scores[c] = sum;
            best = Math.max(best, example.gain(c));
        }
        double[] p = Softmax.of(scores);
        double mass = 0;
        for (int c = 0; c < count; c++) {
            mass += example.gain(c) >= best ? p[c] : 0;
        }
        double[] gradient = new double[count];
        for (int c = 0; c < count; c++) {
            gradient[c] = p[c] - (example.gain(c) >= best ? p[c] / mass : 0);
        }
        return gradient;
    }
}
