package org.stanceledger.learning;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Named features with their values; adding a feature again keeps the greater value, so that a vector is a set and not a count. An
 * open-addressing table in the order of insertion: vectors have a thousand features and are made by the thousand. Names are told apart by
 * hashes of 64 bits, by which {@link WeightTable} finds them too.
 */
public final class FeatureVector {
    private static final int USUAL = 512;
    private static final int SLOTS_PER_NAME = 2;

    private @Nullable FeatureName[] prefixes = new FeatureName[USUAL];
    private FeatureName[] names = new FeatureName[USUAL];
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
        add(FeatureName.of(name), value);
    }

    public void add(FeatureName name) {
        add(name, 1.0);
    }

    public void add(FeatureName name, double value) {
        put(NameHash.of(name.polynomial, name.power, name.length), null, name, value);
    }

    /** Adds the feature of a name that has another before it. */
    public void add(FeatureName prefix, FeatureName name, double value) {
        put(NameHash.of(prefix, name), prefix, name, value);
    }

    private void put(long hash, @Nullable FeatureName prefix, FeatureName name, double value) {
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
        prefixes[size] = prefix;
        names[size] = name;
        hashes[size] = hash;
        values[size] = value;
        size++;
        slots[slot] = size;
    }

    /** Adds all features of another vector. */
    public void addAll(FeatureVector other) {
        for (int i = 0; i < other.size; i++) {
            put(other.hashes[i], other.prefixes[i], other.names[i], other.values[i]);
        }
    }

    /** What the first has over the second: its features, less those of the second, without those that both have alike. */
    public static FeatureVector difference(FeatureVector first, FeatureVector second) {
        FeatureVector difference = new FeatureVector();
        for (int i = 0; i < first.size; i++) {
            double rest = first.values[i] - second.value(first.hashes[i]);
            if (rest != 0) {
                difference.put(first.hashes[i], first.prefixes[i], first.names[i], rest);
            }
        }
        for (int i = 0; i < second.size; i++) {
            if (first.slots[first.slot(second.hashes[i])] == 0) {
                difference.put(second.hashes[i], second.prefixes[i], second.names[i], -second.values[i]);
            }
        }
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
            FeatureName prefix = prefixes[i];
            visitor.accept(prefix == null ? names[i].toString() : prefix + names[i].toString(), values[i]);
        }
    }

    private double value(long hash) {
        int index = slots[slot(hash)];
        return index == 0 ? 0 : values[index - 1];
    }

    /** Where a hash stands, or the free place where it would. */
    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        prefixes = Arrays.copyOf(prefixes, size * 2);
        names = Arrays.copyOf(names, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        values = Arrays.copyOf(values, size * 2);
        slots = new int[size * 2 * SLOTS_PER_NAME];
        for (int i = 0; i < size; i++) {
            slots[slot(hashes[i])] = i + 1;
        }
    }
}
