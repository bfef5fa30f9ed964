package org.stanceledger.learning;

/**
 * Finds numbers of 24 bits by 64-bit hashes of names: an open-addressing table whose slots hold a fingerprint of 40 bits and the number in
 * one word of memory, behind a filter of one bit for each name that turns most unknown names away near the processor. A name that was
 * never put is taken for another about once in 10^12 look-ups. Immutable once filled.
 */
final class FingerprintTable {
    static final int VALUE_BITS = 24;

    private static final int VALUE = (1 << VALUE_BITS) - 1;
    private static final double SLOTS_PER_ENTRY = 1.6;

    private final long[] slots;
    private final long[] filter;

    /**
     * An empty table.
     *
     * @param capacity how many entries it can take
     * @param filterBits bits of the filter for each entry: few stay near the processor, many turn more names away
     */
    FingerprintTable(int capacity, int filterBits) {
        slots = new long[(int) (capacity * SLOTS_PER_ENTRY) + 2];
        filter = new long[Math.max(1, Integer.highestOneBit(capacity + 1) * filterBits / Long.SIZE)];
    }

    /** Adds a number of at most {@link #VALUE_BITS} bits for a hash that has none yet. */
    void put(long hash, int value) {
        int slot = first(hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = fingerprint(hash) << VALUE_BITS | value;
        filter[word(hash)] |= bit(hash);
    }

    /** Whether a hash may have an entry; it has none where this says no. */
    boolean mayHold(long hash) {
        return (filter[word(hash)] & bit(hash)) != 0;
    }

    /** The entry of a hash, for {@link #value}; 0 where it has none. */
    long entry(long hash) {
        long wanted = fingerprint(hash);
        for (int slot = first(hash); slots[slot] != 0; slot = next(slot)) {
            if (slots[slot] >>> VALUE_BITS == wanted) {
                return slots[slot];
            }
        }
        return 0;
    }

    /** The number that an entry holds. */
    static int value(long entry) {
        return (int) entry & VALUE;
    }

    private int first(long hash) {
        return (int) ((hash >>> Integer.SIZE) * slots.length >>> Integer.SIZE);
    }

    private int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    /** The low 40 bits; never 0. */
    private static long fingerprint(long hash) {
        return hash << VALUE_BITS >>> VALUE_BITS | 1;
    }

    private int word(long hash) {
        return (int) (hash >>> Byte.SIZE) & filter.length - 1;
    }

    private static long bit(long hash) {
        return 1L << (hash >>> 1);
    }
}
