package org.stanceledger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stanceledger.stance.Stance;
import org.stanceledger.stance.StanceLabel;
import org.stanceledger.stance.Toward;

class StanceScoresTest {

    @Test
    void countsWhatIsRight() {
        StanceScores scores = new StanceScores();
        scores.add(new StanceLabel("a", Map.of("b", -1)), stance("a", 0.9, new Toward("b", -1, 0.8)));
        scores.add(new StanceLabel("neutral", Map.of()), stance("a", 0.5, new Toward("b", 1, 0.6)));
        scores.add(new StanceLabel("b", Map.of("a", -1)), stance("b", 0.7));
        scores.add(new StanceLabel("neutral", Map.of()), stance("neutral", 0.8));
        assertThat(scores.alignment()).isCloseTo(0.75, within(1e-9));
        assertThat(scores.surest(0.5)).isCloseTo(1, within(1e-9));
        assertThat(scores.toward().precision()).isCloseTo(0.5, within(1e-9));
        assertThat(scores.toward().recall()).isCloseTo(0.5, within(1e-9));
        assertThat(scores.alignmentMacroF1()).isCloseTo((2 / 3.0 + 1 + 2 / 3.0) / 3, within(1e-9));
        assertThat(scores.line()).startsWith("4 statements: alignment 75.0").endsWith("whole 50.0");
        assertThat(scores.calibration()).hasSize(4).last().asString().contains("right 100.0");
    }

    @Test
    void signsAreScoredAlike() {
        TargetScores scores = new TargetScores();
        scores.add(1, 1);
        scores.add(0, 0);
        scores.add(-1, 0);
        assertThat(scores.macroF1()).isCloseTo((1 + 2 / 3.0) / 3, within(1e-9));
        assertThat(scores.line()).startsWith("3 targets").endsWith("accuracy 66.7");
    }

    private static Stance stance(String alignment, double probability, Toward... entries) {
        return new Stance(alignment, Map.of(alignment, probability), List.of(entries), List.of());
    }
}
