package org.stanceledger.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceledger.learning.AveragedRegression.View;

/** Averages of regressions that see different features. */
class AveragedRegressionTest {

    private static final LogisticRegression REGRESSION = new LogisticRegression(1, 50, 1);

    @Test
    void oneViewOfAllIsTheRegressionItself() {
        LinearClassifier alone = REGRESSION.train(examples());
        LinearClassifier averaged =
                new AveragedRegression(List.of(new View(REGRESSION, name -> true))).train(examples());
        assertThat(averaged.scores(both())).containsExactly(alone.scores(both()), within(1e-6));
    }

    @Test
    void featuresThatSayTheSameShareNothingBetweenViews() {
        LinearClassifier first = new AveragedRegression(List.of(new View(REGRESSION, "a"::equals))).train(examples());
        LinearClassifier averaged = new AveragedRegression(
                        List.of(new View(REGRESSION, "a"::equals), new View(REGRESSION, "b"::equals)))
                .train(examples());
        assertThat(first.weight("b", 1)).isZero();
        assertThat(averaged.weight("a", 1)).isEqualTo(averaged.weight("b", 1), within(1e-6));
        assertThat(averaged.scores(both())[1]).isEqualTo(first.scores(both())[1], within(0.02));
    }

    @Test
    void nothingToLearnFromIsAnError() {
        AveragedRegression regression = new AveragedRegression(List.of(new View(REGRESSION, name -> true)));
        assertThatThrownBy(() -> regression.train(new TrainingSet())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AveragedRegression(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static FeatureVector both() {
        return FeatureVector.of(List.of("a", "b"));
    }

    private static TrainingSet examples() {
        TrainingSet set = new TrainingSet();
        for (int i = 0; i < 10; i++) {
            set.add(both(), "yes");
            set.add(new FeatureVector(), "no");
        }
        return set;
    }
}
