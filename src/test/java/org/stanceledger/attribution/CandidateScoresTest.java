package org.stanceledger.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidateScoresTest {
    private static final Cue CUE = new Cue(2, 3, Cue.Type.WORDS, 0.9);
    private static final Window SOURCE = new Window(0, 2);
    private static final Window CONTENT = new Window(3, 8);
    private static final Window LONGER = new Window(3, 9);

    @Test
    void aContentSharesWhatItsReadingsHave() {
        double[][] scores = CandidateScores.of(List.of(
                candidate(SOURCE, CONTENT, Math.log(4)),
                candidate(SOURCE, LONGER, Math.log(3)),
                candidate(null, LONGER, Math.log(3))));
        assertThat(scores[1][0]).isCloseTo(Math.log(0.75), within(1e-9));
        assertThat(scores[0][1]).isCloseTo(Math.log(0.4), within(1e-9));
        assertThat(scores[1][1]).isCloseTo(Math.log(0.6), within(1e-9)).isEqualTo(scores[2][1]);
        assertThat(scores[0][2]).isCloseTo(Math.log(0.7), within(1e-9)).isEqualTo(scores[1][2]);
        assertThat(scores[2][2]).isCloseTo(Math.log(0.3), within(1e-9));
    }

    private static Candidate candidate(@Nullable Window source, Window content, double score) {
        return new Candidate(CUE, source, List.of(content), score);
    }
}
