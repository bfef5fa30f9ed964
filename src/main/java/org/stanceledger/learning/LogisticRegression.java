package org.stanceledger.learning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Trains a {@link LinearClassifier}: multinomial logistic regression with an L2 penalty, minimised by L-BFGS. The same examples in the same
 * order give the same weights.
 *
 * @param l2 the penalty's strength: half of it times the squared weights is added to the examples' summed loss
 * @param iterations at most so many steps of the minimiser
 * @param minCount features seen in fewer examples are left out
 */
public record LogisticRegression(double l2, int iterations, int minCount) {

    /** The classifier that explains the examples best. */
    public LinearClassifier train(TrainingSet examples) {
        return train(examples, IntStream.range(0, examples.size()).toArray());
    }

    /** The classifier that explains some of the examples best. */
    public LinearClassifier train(TrainingSet examples, int[] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("no examples to learn from");
        }
        List<String> labels = labels(examples, rows);
        return LinearClassifier.quantise(labels, weights(examples, rows, labels, feature -> true));
    }

    /** The labels of some examples, sorted. */
    static List<String> labels(TrainingSet examples, int[] rows) {
        return List.copyOf(
                new TreeSet<>(Arrays.stream(rows).mapToObj(examples::label).toList()));
    }

    /** The weights of each feature that is looked at, in the order of the labels. */
    Map<String, double[]> weights(TrainingSet examples, int[] rows, List<String> labels, Predicate<String> seen) {
        int[] column = columns(examples, rows, seen);
        int columns = Arrays.stream(column).max().orElse(-1) + 1;
        Loss loss = new Loss(examples, rows, labels, column, l2);
        double[] weights = new Lbfgs(iterations).minimise(new double[columns * labels.size()], loss);
        Map<String, double[]> exact = new LinkedHashMap<>();
        for (int feature = 0; feature < column.length; feature++) {
            if (column[feature] >= 0) {
                int begin = column[feature] * labels.size();
                exact.put(examples.name(feature), Arrays.copyOfRange(weights, begin, begin + labels.size()));
            }
        }
        return exact;
    }

    /** For each feature its place among those that are looked at and frequent enough, -1 for the others. */
    private int[] columns(TrainingSet examples, int[] rows, Predicate<String> seen) {
        int[] counts = examples.counts(rows);
        int next = 0;
        int[] column = new int[counts.length];
        for (int feature = 0; feature < counts.length; feature++) {
            column[feature] = counts[feature] >= minCount && seen.test(examples.name(feature)) ? next++ : -1;
        }
        return column;
    }

    /** The penalised negative log-likelihood. */
    private static final class Loss implements Lbfgs.Objective {

        private final double l2;
        private final int labels;
        private final int[][] columns;
        private final float[][] values;
        private final int[] gold;
        private final double[] weight;

        Loss(TrainingSet examples, int[] rows, List<String> labels, int[] column, double l2) {
            this.l2 = l2;
            this.labels = labels.size();
            columns = new int[rows.length][];
            values = new float[rows.length][];
            gold = new int[rows.length];
            weight = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                int row = rows[i];
                int[] features = examples.features(row);
                float[] all = examples.values(row);
                int[] kept = IntStream.range(0, features.length)
                        .filter(j -> column[features[j]] >= 0)
                        .toArray();
                columns[i] = new int[kept.length];
                values[i] = new float[kept.length];
                for (int j = 0; j < kept.length; j++) {
                    columns[i][j] = column[features[kept[j]]] * this.labels;
                    values[i][j] = all[kept[j]];
                }
                gold[i] = labels.indexOf(examples.label(row));
                weight[i] = examples.weight(row);
            }
        }

        @Override
        public double at(double[] weights, double[] gradient) {
            double loss = 0;
            for (int i = 0; i < weights.length; i++) {
                loss += 0.5 * l2 * weights[i] * weights[i];
                gradient[i] = l2 * weights[i];
            }
            double[] p = new double[labels];
            for (int i = 0; i < columns.length; i++) {
                loss += example(i, weights, gradient, p);
            }
            return loss;
        }

        private double example(int i, double[] weights, double[] gradient, double[] p) {
            int[] bases = columns[i];
            float[] amounts = values[i];
            Arrays.fill(p, 0);
            for (int j = 0; j < bases.length; j++) {
                for (int label = 0; label < labels; label++) {
                    p[label] += weights[bases[j] + label] * amounts[j];
                }
            }
            double goldScore = p[gold[i]];
            double loss = weight[i] * (Softmax.inPlace(p) - goldScore);
            p[gold[i]] -= 1;
            for (int j = 0; j < bases.length; j++) {
                double step = amounts[j] * weight[i];
                for (int label = 0; label < labels; label++) {
                    gradient[bases[j] + label] += p[label] * step;
                }
            }
            return loss;
        }
    }
}
