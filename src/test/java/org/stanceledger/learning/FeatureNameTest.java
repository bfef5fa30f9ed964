package org.stanceledger.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureNameTest {

    @Test
    void aNameInPartsIsTheSameAsTheWholeName() {
        FeatureName parts = FeatureName.of("own|")
                .with("b=")
                .with(FeatureName.of("so").with("_").with("called"));
        assertThat(parts).hasToString("own|b=so_called");
        FeatureVector vector = new FeatureVector();
        vector.add(parts, 0.5);
        assertThat(vector.contains("own|b=so_called")).isTrue();
        vector.add("own|b=so_called", 0.7);
        assertThat(vector.size()).isEqualTo(1);
        assertThat(vector.value(0)).isEqualTo(0.7);
    }

    @Test
    void aPrefixIsAPartOfTheName() {
        FeatureVector vector = new FeatureVector();
        vector.add(FeatureName.of("enemy|"), FeatureName.of("w=").with("fence"), 1);
        List<String> names = new ArrayList<>();
        vector.forEach((name, value) -> names.add(name));
        assertThat(names).containsExactly("enemy|w=fence");
        assertThat(vector.contains("enemy|w=fence")).isTrue();
        assertThat(vector.contains("w=fence")).isFalse();
    }

    @Test
    void partsInAnotherOrderAreAnotherName() {
        FeatureName one = FeatureName.of("a").with("b");
        FeatureName other = FeatureName.of("b").with("a");
        assertThat(NameHash.of(one.polynomial, one.power, one.length))
                .isNotEqualTo(NameHash.of(other.polynomial, other.power, other.length));
    }
}
