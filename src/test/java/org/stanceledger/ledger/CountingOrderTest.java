package org.stanceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingOrderTest {
    @Test
    void numbersCountAsNumbers() {
        List<String> places = new ArrayList<>(
                List.of("line 2012", "", "line 206", "line 9", "#10", "line 206, column 3", "#9", "line 0206"));
        places.sort(CountingOrder.INSTANCE);
        assertThat(places)
                .containsExactly("", "#9", "#10", "line 9", "line 0206", "line 206", "line 206, column 3", "line 2012");
    }
}
