package org.stanceledger.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceledger.evaluation.SpeakerAccuracy;

/** Keeps what the resolver reaches on a set that it was not tuned on. */
class SpeakerGoldTest {
    @Test
    void accuracyOnTheJudgingSetDoesNotFall() {
        SpeakerAccuracy accuracy = GoldSpeakers.measure(
                List.of(Path.of("src/gold/caucasus-dev")), Path.of("job-config/conflicts/caucasus"));

        assertThat(accuracy.statements()).isEqualTo(601);
        assertThat(accuracy.speakers()).isGreaterThan(91);
        assertThat(accuracy.blocs()).isGreaterThan(93.5);
    }

    @Test
    void namesAgreeAsTheScorerHasIt() {
        assertThat(SpeakerAccuracy.same("Ann Hill", "A. Hill")).isTrue();
        assertThat(SpeakerAccuracy.same("Foreign Ministry of Russia", "Ministry of Foreign Affairs of Russia"))
                .isTrue();
        assertThat(SpeakerAccuracy.same("Ann Hill", "Bob Dale")).isFalse();
        assertThat(SpeakerAccuracy.same("Ann Hill", "")).isFalse();
    }
}
