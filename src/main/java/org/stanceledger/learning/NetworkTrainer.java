package org.stanceledger.learning;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trains a {@link NetworkClassifier} of several small networks that begin at different random weights; their scores' mean errs less than
 * any of them. Each is trained by AdaGrad (Duchi, Hazan, Singer, 2011) with dropout (Srivastava et al., 2014) of features and of units.
 * The same examples in the same order give the same weights.
 *
 * @param networks how many networks
 * @param units hidden units of each
 * @param epochs how often each sees all examples
 * @param rate AdaGrad's rate
 * @param dropout which share of an example's features is left out at random
 * @param l2 how fast weights decay
 * @param minCount features seen in fewer examples are left out
 */
public record NetworkTrainer(
        int networks, int units, int epochs, double rate, double dropout, double l2, int minCount) {

    /** The classifier learned from the examples. */
    public NetworkClassifier train(TrainingSet examples) {
        int[] all = IntStream.range(0, examples.size()).toArray();
        if (all.length == 0) {
            throw new IllegalArgumentException("no examples to learn from");
        }
        List<String> labels = LogisticRegression.labels(examples, all);
        int[] kept = frequent(examples, all);
        int[] column = new int[examples.featureCount()];
        Arrays.fill(column, -1);
        long[] hashes = new long[kept.length];
        for (int row = 0; row < kept.length; row++) {
            column[kept[row]] = row;
            hashes[row] = NameHash.of(examples.name(kept[row]));
        }
        float[][] weights = new float[kept.length][networks * units];
        double[][] outputs = new double[networks * units][];
        double[] biases = new double[labels.size()];
        for (int network = 0; network < networks; network++) {
            HiddenLayer layer =
                    new HiddenLayer(kept.length, units, labels.size(), new SplittableRandom(network), rate, l2);
            learn(layer, examples, labels, column, new SplittableRandom(networks + network));
            for (int row = 0; row < kept.length; row++) {
                layer.copyWeights(row, weights[row], network * units);
            }
            for (int unit = 0; unit < units; unit++) {
                outputs[network * units + unit] = divided(layer.output(unit), networks);
            }
            double[] share = divided(layer.biases(), networks);
            Arrays.setAll(biases, label -> biases[label] + share[label]);
        }
        return new NetworkClassifier(labels, UnitWeights.quantise(hashes, weights, networks * units), outputs, biases);
    }

    /** The features of enough examples, by the hashes of their names. */
    private int[] frequent(TrainingSet examples, int[] rows) {
        int[] counts = examples.counts(rows);
        return IntStream.range(0, counts.length)
                .filter(feature -> counts[feature] >= minCount)
                .boxed()
                .sorted((a, b) -> Long.compare(NameHash.of(examples.name(a)), NameHash.of(examples.name(b))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void learn(
            HiddenLayer layer, TrainingSet examples, List<String> labels, int[] column, SplittableRandom random) {
        int[] order = IntStream.range(0, examples.size()).toArray();
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int row : order) {
                int[] features = examples.features(row);
                float[] values = examples.values(row);
                int[] seen = new int[features.length];
                float[] amounts = new float[features.length];
                int size = 0;
                for (int i = 0; i < features.length; i++) {
                    if (column[features[i]] >= 0 && random.nextDouble() >= dropout) {
                        seen[size] = column[features[i]];
                        amounts[size++] = (float) (values[i] / (1 - dropout));
                    }
                }
                layer.learn(
                        Arrays.copyOf(seen, size),
                        amounts,
                        labels.indexOf(examples.label(row)),
                        examples.weight(row),
                        random);
            }
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
    }

    private static double[] divided(double[] values, int by) {
        return Arrays.stream(values).map(value -> value / by).toArray();
    }
}
