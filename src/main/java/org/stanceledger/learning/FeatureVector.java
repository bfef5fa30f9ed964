package org.stanceledger.learning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/** Named features with their values; adding a feature again keeps the greater value, so that a vector is a set and not a count. */
public final class FeatureVector {

    private final Map<String, Double> values = new LinkedHashMap<>();

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
