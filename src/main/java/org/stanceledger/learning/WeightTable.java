package org.stanceledger.learning;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Rows of at most three 8-bit weights by feature name: an open-addressing table whose slots hold a fingerprint of 40 bits and the
 * weights in one word of memory, so that a look-up reads one place and never the names. A name that has no weight takes another's
 * slot for its own about once in 10^12 look-ups. Immutable once filled.
 */
final class WeightTable {
    /** More weights do not fit beside the fingerprint. */
    static final int MOST_WEIGHTS = 3;

    private static final double SLOTS_PER_ROW = 1.6;
    /** Bits for each row in the filter: small enough to stay near the processor, large enough to turn most unknown names away. */
    private static final int BITS_PER_ROW = 8;

    private static final int WEIGHT_BITS = MOST_WEIGHTS * Byte.SIZE;

    private final int width;
    private final long[] slots;
    /** One bit is set for each name that has a row. */
    private final long[] filter;

    private final String[] names;
    private final int[] slotOf;
    private int size;

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
        slots = new long[(int) (capacity * SLOTS_PER_ROW) + 2];
        filter = new long[Math.max(1, Integer.highestOneBit(Math.max(1, capacity)) * BITS_PER_ROW / Long.SIZE)];
        names = new String[capacity];
        slotOf = new int[capacity];
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
        long hash = NameHash.of(name);
        int slot = first(hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        long packed = fingerprint(hash) << WEIGHT_BITS;
        for (int label = 0; label < width; label++) {
            packed |= (row[label] & 0xFFL) << label * Byte.SIZE;
        }
        slots[slot] = packed;
        filter[word(hash)] |= bit(hash);
        names[size] = name;
        slotOf[size] = slot;
        size++;
    }

    /** The row of a name, for {@link #weight}; 0 where it has none. */
    long row(String name) {
        long hash = NameHash.of(name);
        return mayHold(hash) ? row(hash) : 0;
    }

    /** Whether the name of a hash may have a row; it has none where this says no. */
    boolean mayHold(long hash) {
        return (filter[word(hash)] & bit(hash)) != 0;
    }

    /** The row of the name of a hash; 0 where it has none. */
    long row(long hash) {
        long wanted = fingerprint(hash);
        for (int slot = first(hash); slots[slot] != 0; slot = next(slot)) {
            if (slots[slot] >>> WEIGHT_BITS == wanted) {
                return slots[slot];
            }
        }
        return 0;
    }

    /** A weight of a row. */
    static byte weight(long row, int label) {
        return (byte) (row >>> label * Byte.SIZE);
    }

    /** Visits all names with their rows. */
    void forEach(BiConsumer<String, byte[]> visitor) {
        for (int i = 0; i < size; i++) {
            byte[] row = new byte[width];
            for (int label = 0; label < width; label++) {
                row[label] = weight(slots[slotOf[i]], label);
            }
            visitor.accept(names[i], row);
        }
    }

    private int first(long hash) {
        return (int) ((hash >>> Integer.SIZE) * slots.length >>> Integer.SIZE);
    }

    private int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    /** The low 40 bits; never 0. */
    private static long fingerprint(long hash) {
        return hash << WEIGHT_BITS >>> WEIGHT_BITS | 1;
    }

    private int word(long hash) {
        return (int) (hash >>> Byte.SIZE) & filter.length - 1;
    }

    private static long bit(long hash) {
        return 1L << (hash >>> 1);
    }
}
