package org.stanceledger.learning;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ObjDoubleConsumer;

/**
 * Named features with their values; adding a feature again keeps the greater value, so that a vector is a set and not a count. An
 * open-addressing table in the order of insertion: vectors have a thousand features and are made by the thousand. Names are told apart by
 * hashes of 64 bits, computed once, by which {@link WeightTable} finds them too.
 */
public final class FeatureVector {
    private static final int USUAL = 512;
    private static final int SLOTS_PER_NAME = 2;

    private String[] names = new String[USUAL];
    private long[] hashes = new long[USUAL];
    private double[] values = new double[USUAL];
    /** Index of a name plus one, by its hash; 0 for none. */
    private int[] slots = new int[USUAL * SLOTS_PER_NAME];

    private int size;

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
        long hash = NameHash.of(name);
        int slot = slot(hash);
        if (slots[slot] != 0) {
            int index = slots[slot] - 1;
            values[index] = Math.max(values[index], value);
            return;
        }
        if (size == names.length) {
            grow();
            slot = slot(hash);
        }
        names[size] = name;
        hashes[size] = hash;
        values[size] = value;
        size++;
        slots[slot] = size;
    }

    /** Adds all features of another vector. */
    public void addAll(FeatureVector other) {
        other.forEach(this::add);
    }

    /** What the first has over the second: its features, less those of the second, without those that both have alike. */
    public static FeatureVector difference(FeatureVector first, FeatureVector second) {
        FeatureVector difference = new FeatureVector();
        first.forEach((name, value) -> {
            double rest = value - second.value(name);
            if (rest != 0) {
                difference.add(name, rest);
            }
        });
        second.forEach((name, value) -> {
            if (!first.contains(name)) {
                difference.add(name, -value);
            }
        });
        return difference;
    }

    public int size() {
        return size;
    }

    public boolean contains(String name) {
        return slots[slot(NameHash.of(name))] != 0;
    }

    /** The hash of the feature that was added at a place. */
    long hash(int index) {
        return hashes[index];
    }

    /** The value of the feature that was added at a place. */
    double value(int index) {
        return values[index];
    }

    /** Visits the features in the order in which they were added. */
    public void forEach(ObjDoubleConsumer<String> visitor) {
        for (int i = 0; i < size; i++) {
            visitor.accept(names[i], values[i]);
        }
    }

    private double value(String name) {
        int index = slots[slot(NameHash.of(name))];
        return index == 0 ? 0 : values[index - 1];
    }

    /** Where a name stands, or the free place where it would. */
    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        names = Arrays.copyOf(names, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        values = Arrays.copyOf(values, size * 2);
        slots = new int[size * 2 * SLOTS_PER_NAME];
        for (int i = 0; i < size; i++) {
            slots[slot(hashes[i])] = i + 1;
        }
    }
}
