package org.stanceledger.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FingerprintTableTest {
    private static final int ENTRIES = 40_000;
    private static final int LARGEST = (1 << FingerprintTable.VALUE_BITS) - 1;

    @Test
    void givesEachHashItsNumberAndOthersNone() {
        FingerprintTable table = new FingerprintTable(ENTRIES, 8);
        for (long hash : hashes(1)) {
            table.put(hash, (int) hash & LARGEST);
        }

        for (long hash : hashes(1)) {
            assertThat(table.mayHold(hash)).isTrue();
            assertThat(FingerprintTable.value(table.entry(hash))).isEqualTo((int) hash & LARGEST);
        }
        for (long hash : hashes(2)) {
            assertThat(table.entry(hash)).isZero();
        }
    }

    private static long[] hashes(long seed) {
        return new SplittableRandom(seed).longs(ENTRIES).toArray();
    }

    @Test
    void tellsZeroFromNothing() {
        FingerprintTable table = new FingerprintTable(2, 16);
        table.put(0, 0);

        assertThat(table.entry(0)).isNotZero();
        assertThat(FingerprintTable.value(table.entry(0))).isZero();
        assertThat(table.entry(1L << 10)).isZero();
    }

    @Test
    void anEmptyTableHoldsNothing() {
        FingerprintTable table = new FingerprintTable(0, 8);

        assertThat(table.mayHold(42)).isFalse();
        assertThat(table.entry(42)).isZero();
    }
}
