package org.stanceledger.learning;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Rows of 8-bit weights by feature name: an open-addressing table of 64-bit fingerprints. A look-up reads one place of memory where
 * the name has no weight and two where it has, and never the names themselves: with 100,000 rows another name would take a row's
 * fingerprint once in some 10^14 look-ups. Immutable once filled.
 */
final class WeightTable {
    private static final int SLOTS_PER_ROW = 2;
    /** Bits for each row in the filter: small enough to stay near the processor, large enough to turn most unknown names away. */
    private static final int BITS_PER_ROW = 8;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SECOND_BASE = 131;

    private final int width;
    private final int mask;
    private final long[] fingerprints;
    /** One bit is set for each name that has a row. */
    private final long[] filter;

    private final byte[] weights;
    private final String[] names;
    private final int[] slots;
    private int size;

    /**
     * An empty table.
     *
     * @param capacity how many rows it can take
     * @param width how many weights a row has
     */
    WeightTable(int capacity, int width) {
        this.width = width;
        int slotCount = Integer.highestOneBit(Math.max(2, capacity) * SLOTS_PER_ROW - 1) << 1;
        mask = slotCount - 1;
        fingerprints = new long[slotCount];
        filter = new long[Math.max(1, slotCount / SLOTS_PER_ROW * BITS_PER_ROW / Long.SIZE)];
        weights = new byte[slotCount * width];
        names = new String[capacity];
        slots = new int[capacity];
    }

    static WeightTable of(Map<String, byte[]> rows, int width) {
        WeightTable table = new WeightTable(rows.size(), width);
        rows.forEach(table::put);
        return table;
    }

    int size() {
        return size;
    }

    /** Adds the row of a name that has none yet. */
    void put(String name, byte[] row) {
        long fingerprint = fingerprint(name);
        int slot = first(fingerprint);
        while (fingerprints[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        fingerprints[slot] = fingerprint;
        filter[word(fingerprint)] |= bit(fingerprint);
        System.arraycopy(row, 0, weights, slot * width, width);
        names[size] = name;
        slots[size] = slot;
        size++;
    }

    /** Where the row of a name begins, for {@link #weight}; negative where it has none. */
    int row(String name) {
        long fingerprint = fingerprint(name);
        if ((filter[word(fingerprint)] & bit(fingerprint)) == 0) {
            return -1;
        }
        int slot = first(fingerprint);
        while (fingerprints[slot] != 0) {
            if (fingerprints[slot] == fingerprint) {
                return slot * width;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** A weight of a row. */
    byte weight(int row, int label) {
        return weights[row + label];
    }

    /** Visits all names with their rows. */
    void forEach(BiConsumer<String, byte[]> visitor) {
        for (int i = 0; i < size; i++) {
            byte[] row = new byte[width];
            System.arraycopy(weights, slots[i] * width, row, 0, width);
            visitor.accept(names[i], row);
        }
    }

    private int first(long fingerprint) {
        return (int) (fingerprint >>> Integer.SIZE) & mask;
    }

    private int word(long fingerprint) {
        return (int) (fingerprint >>> Byte.SIZE) & filter.length - 1;
    }

    private static long bit(long fingerprint) {
        return 1L << (fingerprint >>> 1);
    }

    /** The string's own hash code and a second one of another base, spread; never 0. */
    private static long fingerprint(String name) {
        int second = 0;
        for (int i = 0; i < name.length(); i++) {
            second = SECOND_BASE * second + name.charAt(i);
        }
        long both = (long) name.hashCode() << Integer.SIZE | second & 0xFFFFFFFFL;
        return (both ^ both >>> Integer.SIZE - 3) * SPREAD | 1;
    }
}
