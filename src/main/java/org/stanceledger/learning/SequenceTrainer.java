package org.stanceledger.learning;

import java.util.List;
import java.util.Random;

/**
 * Trains a {@link SequenceModel} by stochastic gradient descent with AdaGrad steps (Duchi, Hazan, Singer, JMLR 2011), an L2 penalty on
 * the weights of seen features, and the mean of the last epochs' weights. The same examples in the same order give the same weights.
 *
 * @param labels number of labels
 * @param bits the table has 2^bits rows
 * @param epochs passes over the examples; the last half of them is averaged
 * @param rate the step's size
 * @param l2 the penalty's strength
 */
public record SequenceTrainer(int labels, int bits, int epochs, double rate, double l2) {
    private static final double NEGLIGIBLE = 1e-3;

    /** The model that explains the examples best. */
    public SequenceModel train(List<SequenceExample> examples) {
        return train(examples, false);
    }

    SequenceModel train(List<SequenceExample> examples, boolean unrounded) {
        int mask = (1 << bits) - 1;
        float[] weights = new float[labels << bits];
        float[] squares = new float[labels << bits];
        double[][] edges = new double[labels][labels];
        double[][] edgeSquares = new double[labels][labels];
        float[] mean = new float[labels << bits];
        double[][] edgeMean = new double[labels][labels];
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(7);
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int index : order) {
                step(examples.get(index), mask, weights, squares, edges, edgeSquares);
            }
            if (epoch >= epochs / 2) {
                averaged++;
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += weights[i];
                }
                addTo(edgeMean, edges);
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= averaged;
        }
        for (double[] row : edgeMean) {
            for (int i = 0; i < row.length; i++) {
                row[i] /= averaged;
            }
        }
        return unrounded
                ? SequenceModel.exact(labels, mask, mean, edgeMean)
                : SequenceModel.quantise(labels, mask, mean, edgeMean);
    }

    private void step(
            SequenceExample example,
            int mask,
            float[] weights,
            float[] squares,
            double[][] edges,
            double[][] edgeSquares) {
        int length = example.length();
        double[][] node = new double[length][labels];
        for (int i = 0; i < length; i++) {
            for (int feature : example.features(i)) {
                int row = (feature & mask) * labels;
                for (int label = 0; label < labels; label++) {
                    node[i][label] += weights[row + label];
                }
            }
            SequenceModel.forbid(node[i], example.allowed(i));
        }
        double[][] expected = new double[labels][labels];
        double[][] p = new Lattice(node, edges).expectations(expected);
        for (int i = 0; i < length; i++) {
            p[i][example.gold(i)] -= 1;
            if (i > 0) {
                expected[example.gold(i - 1)][example.gold(i)] -= 1;
            }
            for (int label = 0; label < labels; label++) {
                double gradient = p[i][label];
                if (Math.abs(gradient) < NEGLIGIBLE) {
                    continue;
                }
                for (int feature : example.features(i)) {
                    int at = (feature & mask) * labels + label;
                    float g = (float) (gradient + l2 * weights[at]);
                    squares[at] += g * g;
                    weights[at] -= (float) (rate * g / Math.sqrt(squares[at] + 1e-6f));
                }
            }
        }
        for (int from = 0; from < labels; from++) {
            for (int to = 0; to < labels; to++) {
                double g = expected[from][to];
                if (Math.abs(g) > NEGLIGIBLE) {
                    edgeSquares[from][to] += g * g;
                    edges[from][to] -= rate * g / Math.sqrt(edgeSquares[from][to] + 1e-6);
                }
            }
        }
    }

    private static void addTo(double[][] sum, double[][] other) {
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] += other[i][j];
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
