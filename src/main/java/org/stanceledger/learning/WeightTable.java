package org.stanceledger.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Rows of at most three 8-bit weights by feature name; a look-up reads one place in memory and never the names. Immutable once filled. */
final class WeightTable {
    /** More weights do not fit beside the fingerprint. */
    static final int MOST_WEIGHTS = FingerprintTable.VALUE_BITS / Byte.SIZE;

    private static final int FILTER_BITS = 8;

    private final int width;
    private final FingerprintTable rows;
    private final List<String> names;

    /**
     * An empty table.
     *
     * @param capacity how many rows it can take
     * @param width how many weights a row has
     */
    WeightTable(int capacity, int width) {
        if (width > MOST_WEIGHTS) {
            throw new IllegalArgumentException("a row has at most " + MOST_WEIGHTS + " weights, not " + width);
        }
        this.width = width;
        rows = new FingerprintTable(capacity, FILTER_BITS);
        names = new ArrayList<>(capacity);
    }

    static WeightTable of(Map<String, byte[]> rows, int width) {
        WeightTable table = new WeightTable(rows.size(), width);
        rows.forEach(table::put);
        return table;
    }

    int size() {
        return names.size();
    }

    /** Adds the row of a name that has none yet. */
    void put(String name, byte[] row) {
        int packed = 0;
        for (int label = 0; label < width; label++) {
            packed |= (row[label] & 0xFF) << label * Byte.SIZE;
        }
        rows.put(NameHash.of(name), packed);
        names.add(name);
    }

    /** The row of a name, for {@link #weight}; 0 where it has none. */
    long row(String name) {
        long hash = NameHash.of(name);
        return mayHold(hash) ? row(hash) : 0;
    }

    /** Whether the name of a hash may have a row; it has none where this says no. */
    boolean mayHold(long hash) {
        return rows.mayHold(hash);
    }

    /** The row of the name of a hash; 0 where it has none. */
    long row(long hash) {
        return rows.entry(hash);
    }

    /** A weight of a row. */
    static byte weight(long row, int label) {
        return (byte) (FingerprintTable.value(row) >>> label * Byte.SIZE);
    }

    /** Visits all names with their rows. */
    void forEach(BiConsumer<String, byte[]> visitor) {
        for (String name : names) {
            long packed = row(name);
            byte[] row = new byte[width];
            for (int label = 0; label < width; label++) {
                row[label] = weight(packed, label);
            }
            visitor.accept(name, row);
        }
    }
}
