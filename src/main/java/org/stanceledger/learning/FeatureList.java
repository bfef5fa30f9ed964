package org.stanceledger.learning;

import java.util.Arrays;

/** A growing list of hashed features, cleared and filled again for each position. Not thread-safe. */
public final class FeatureList {
    private int[] values = new int[128];
    private int size;

    public void clear() {
        size = 0;
    }

    public void add(int feature) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = feature;
    }

    /** Adds the feature of a template and a value. */
    public void add(int template, int value) {
        add(FeatureHash.mix(template, value));
    }

    public void add(int template, int a, int b) {
        add(FeatureHash.mix(template, a, b));
    }

    public void add(int template, int a, int b, int c) {
        add(FeatureHash.mix(template, a, b, c));
    }

    public void add(int template, int a, int b, int c, int d) {
        add(FeatureHash.mix(FeatureHash.mix(template, a, b, c), d));
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return values[index];
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
