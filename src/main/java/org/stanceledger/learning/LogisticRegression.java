package org.stanceledger.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
    public LinearClassifier train(List<Example> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("no examples to learn from");
        }
        List<String> labels = List.copyOf(
                examples.stream().map(Example::label).collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
        Map<String, Integer> index = index(examples);
        Rows rows = new Rows(examples, labels, index);
        double[] weights = new Lbfgs(iterations)
                .minimise(new double[index.size() * labels.size()], (w, gradient) -> loss(rows, w, gradient));
        Map<String, double[]> exact = new LinkedHashMap<>();
        index.forEach((name, i) -> {
            double[] row = new double[labels.size()];
            System.arraycopy(weights, i * labels.size(), row, 0, row.length);
            exact.put(name, row);
        });
        return LinearClassifier.quantise(labels, exact);
    }

    private Map<String, Integer> index(List<Example> examples) {
        Map<String, int[]> counts = new HashMap<>();
        for (Example example : examples) {
            example.features().forEach((name, value) -> counts.computeIfAbsent(name, n -> new int[1])[0]++);
        }
        Map<String, Integer> index = new LinkedHashMap<>();
        for (Example example : examples) {
            example.features().forEach((name, value) -> {
                if (counts.getOrDefault(name, new int[1])[0] >= minCount) {
                    index.putIfAbsent(name, index.size());
                }
            });
        }
        return index;
    }

    private double loss(Rows rows, double[] weights, double[] gradient) {
        int size = rows.labels;
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            loss += 0.5 * l2 * weights[i] * weights[i];
            gradient[i] = l2 * weights[i];
        }
        double[] p = new double[size];
        for (int row = 0; row < rows.features.length; row++) {
            int[] features = rows.features[row];
            float[] values = rows.values[row];
            java.util.Arrays.fill(p, 0);
            for (int j = 0; j < features.length; j++) {
                int base = features[j] * size;
                for (int label = 0; label < size; label++) {
                    p[label] += weights[base + label] * values[j];
                }
            }
            int gold = rows.gold[row];
            double goldScore = p[gold];
            loss += rows.weight[row] * (Softmax.inPlace(p) - goldScore);
            p[gold] -= 1;
            for (int j = 0; j < features.length; j++) {
                int base = features[j] * size;
                double step = values[j] * rows.weight[row];
                for (int label = 0; label < size; label++) {
                    gradient[base + label] += p[label] * step;
                }
            }
        }
        return loss;
    }

    /** The examples as arrays. */
    private static final class Rows {

        private final int labels;
        private final int[][] features;
        private final float[][] values;
        private final int[] gold;
        private final double[] weight;

        Rows(List<Example> examples, List<String> labels, Map<String, Integer> index) {
            this.labels = labels.size();
            int n = examples.size();
            features = new int[n][];
            values = new float[n][];
            gold = new int[n];
            weight = new double[n];
            for (int row = 0; row < n; row++) {
                Example example = examples.get(row);
                List<Integer> known = new ArrayList<>();
                List<Float> amounts = new ArrayList<>();
                example.features().forEach((name, value) -> {
                    Integer feature = index.get(name);
                    if (feature != null) {
                        known.add(feature);
                        amounts.add((float) value);
                    }
                });
                features[row] = known.stream().mapToInt(Integer::intValue).toArray();
                values[row] = new float[amounts.size()];
                for (int j = 0; j < amounts.size(); j++) {
                    values[row][j] = amounts.get(j);
                }
                gold[row] = labels.indexOf(example.label());
                weight[row] = example.weight();
            }
        }
    }
}
