package org.stanceledger.report.figures;

import java.time.LocalDate;
import java.util.Arrays;

/** The days on which something was said, each with the number of a statement that said it; packed, since a ledger has millions. */
final class DayLog {
    private static final int INDEX_BITS = 40;

    private long[] entries = new long[2];
    private int size;

    void add(LocalDate day, long index) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = day.toEpochDay() << INDEX_BITS | index;
    }

    int size() {
        return size;
    }

    /** Brings the entries into the order of days. */
    void sort() {
        Arrays.sort(entries, 0, size);
    }

    /** The place of the first entry on or after a day. */
    int firstFrom(LocalDate day) {
        int place = Arrays.binarySearch(entries, 0, size, day.toEpochDay() << INDEX_BITS);
        return place < 0 ? -place - 1 : place;
    }

    LocalDate day(int place) {
        return LocalDate.ofEpochDay(entries[place] >> INDEX_BITS);
    }

    long index(int place) {
        return entries[place] & (1L << INDEX_BITS) - 1;
    }
}
