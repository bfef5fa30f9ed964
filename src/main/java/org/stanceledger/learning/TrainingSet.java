package org.stanceledger.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Examples to learn from, held compactly: each feature's name is kept once. Parts of it can be learned from, as cross-validation does. */
public final class TrainingSet {

    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<int[]> features = new ArrayList<>();
    private final List<float[]> values = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** Adds an example of ordinary weight. */
    public void add(FeatureVector vector, String label) {
        add(vector, label, 1.0);
    }

    /** Adds an example that counts {@code weight} times. */
    public void add(FeatureVector vector, String label, double weight) {
        int[] ids = new int[vector.size()];
        float[] amounts = new float[vector.size()];
        int[] next = {0};
        vector.forEach((name, value) -> {
            ids[next[0]] = index.computeIfAbsent(name, unseen -> {
                names.add(unseen);
                return names.size() - 1;
            });
            amounts[next[0]++] = (float) value;
        });
        features.add(ids);
        values.add(amounts);
        labels.add(label);
        weights.add(weight);
    }

    /** The number of examples. */
    public int size() {
        return labels.size();
    }

    public String label(int row) {
        return labels.get(row);
    }

    /** The features of an example. */
    public FeatureVector vector(int row) {
        FeatureVector vector = new FeatureVector();
        int[] ids = features.get(row);
        for (int i = 0; i < ids.length; i++) {
            vector.add(names.get(ids[i]), values.get(row)[i]);
        }
        return vector;
    }

    /** In how many of some examples each feature is seen. */
    int[] counts(int[] rows) {
        int[] counts = new int[featureCount()];
        for (int row : rows) {
            for (int feature : features.get(row)) {
                counts[feature]++;
            }
        }
        return counts;
    }

    double weight(int row) {
        return weights.get(row);
    }

    int[] features(int row) {
        return features.get(row);
    }

    float[] values(int row) {
        return values.get(row);
    }

    String name(int feature) {
        return names.get(feature);
    }

    int featureCount() {
        return names.size();
    }
}
