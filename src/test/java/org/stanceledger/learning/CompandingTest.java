package org.stanceledger.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompandingTest {

    private static final float[] WEIGHTS = {-2, -1.1f, -0.3f, -0.02f, 0, 0.05f, 0.5f, 1.9f, 2};

    @ParameterizedTest
    @ValueSource(ints = {6, 8})
    void everyCodeIsWrittenAndReadAsItself(int bits) {
        Companding companding = Companding.of(bits, WEIGHTS);
        for (float weight : WEIGHTS) {
            int code = companding.code(weight);
            assertThat(companding.fromByte(companding.toByte(code))).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8})
    void aWeightIsRoundedToANearStep(int bits) {
        Companding companding = Companding.of(bits, WEIGHTS);
        for (float weight : WEIGHTS) {
            float rounded = companding.table()[companding.code(weight)];
            assertThat(rounded).isCloseTo(weight, within(bits == 8 ? 0.03f : 0.1f));
        }
        assertThat(companding.code(0.001f)).isZero();
    }
}
