package org.stanceledger.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightTableTest {
    @Test
    void givesEachNameItsRowAndOthersNone() {
        Map<String, byte[]> rows = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            rows.put("feature=" + i, new byte[] {(byte) i, (byte) (i >> 8)});
        }
        WeightTable table = WeightTable.of(rows, 2);

        rows.forEach((name, weights) -> {
            long row = table.row(name);
            assertThat(row).isNotZero();
            assertThat(WeightTable.weight(row, 0)).isEqualTo(weights[0]);
            assertThat(WeightTable.weight(row, 1)).isEqualTo(weights[1]);
        });
        for (int i = 50_000; i < 100_000; i++) {
            assertThat(table.row("feature=" + i)).isZero();
        }
    }

    @Test
    void keepsNamesApartWhoseHashCodesAreEqual() {
        WeightTable table = WeightTable.of(Map.of("Aa", new byte[] {1}, "BB", new byte[] {2}), 1);

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(WeightTable.weight(table.row("Aa"), 0)).isEqualTo((byte) 1);
        assertThat(WeightTable.weight(table.row("BB"), 0)).isEqualTo((byte) 2);
        assertThat(table.row("AaBB")).isZero();
    }

    @Test
    void visitsWhatWasPut() {
        Map<String, byte[]> rows = Map.of("a", new byte[] {1, -2}, "b", new byte[] {0, 3});
        Map<String, byte[]> seen = new HashMap<>();

        WeightTable.of(rows, 2).forEach(seen::put);

        assertThat(seen).containsOnlyKeys("a", "b");
        assertThat(seen.get("a")).containsExactly(1, -2);
        assertThat(seen.get("b")).containsExactly(0, 3);
    }

    @Test
    void refusesRowsThatDoNotFit() {
        assertThatThrownBy(() -> new WeightTable(1, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 3 weights, not 4");
    }

    @Test
    void anEmptyTableHasNoRow() {
        assertThat(WeightTable.of(Map.of(), 3).row("a")).isZero();
    }
}
