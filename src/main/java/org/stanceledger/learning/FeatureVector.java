package org.stanceledger.learning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/** Named features with their values; adding a feature again keeps the greater value, so that a vector is a set and not a count. */
public final class FeatureVector {

    private static final int USUAL = 1024;

    private final Map<String, Double> values = new LinkedHashMap<>(USUAL);

    /** The features of some names, each of value 1. */
    public static FeatureVector of(Collection<String> names) {
        FeatureVector vector = new FeatureVector();
        names.forEach(vector::add);
        return vector;
    }

    public void add(String name) {
        add(name, 1.0);
    }

    public void add(String name, double value) {
        values.merge(name, value, Math::max);
    }

    /** Adds all features of another vector. */
    public void addAll(FeatureVector other) {
        other.values.forEach(this::add);
    }

    /** What the first has over the second: its features, less those of the second, without those that both have alike. */
    public static FeatureVector difference(FeatureVector first, FeatureVector second) {
        FeatureVector difference = new FeatureVector();
        first.values.forEach((name, value) -> {
            double rest = value - second.values.getOrDefault(name, 0.0);
            if (rest != 0) {
                difference.values.put(name, rest);
            }
        });
        second.values.forEach((name, value) -> {
            if (!first.values.containsKey(name)) {
                difference.values.put(name, -value);
            }
        });
        return difference;
    }

    public int size() {
        return values.size();
    }

    public boolean contains(String name) {
        return values.containsKey(name);
    }

    /** Visits the features in the order in which they were added. */
    public void forEach(ObjDoubleConsumer<String> visitor) {
        values.forEach(visitor::accept);
    }
}
