package org.stanceledger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementScoresTest {
    private static final GoldStatement FIRST = new GoldStatement(
            "the mayor",
            "Nino Lomidze",
            "west",
            "said",
            List.of("the road is open"),
            "indirect",
            "west",
            Map.of("east", -1));
    private static final GoldStatement SECOND = new GoldStatement(
            "She", "Nino Lomidze", "west", "added", List.of("and it will stay so"), "direct", "neutral", Map.of());

    @Test
    void pairsByTheWordsOfTheContentAndCountsEachAttribute() {
        StatementScores scores = new StatementScores();
        scores.add(
                "a.txt",
                List.of(FIRST, SECOND),
                List.of(
                        found("Mayor Nino Lomidze", "west", "road is open", "west", 0.9, Map.of("east", -1, "west", 1)),
                        found("Lomidze", "east", "and it will stay so", "west", 0.5, Map.of()),
                        found("x", "west", "something else entirely", "neutral", 0.5, Map.of())));

        assertThat(scores.detected()).isEqualTo(new PrecisionRecall(2, 3, 2));
        assertThat(scores.withBloc()).isEqualTo(new PrecisionRecall(1, 3, 2));
        assertThat(scores.withBlocAndAlignment()).isEqualTo(new PrecisionRecall(1, 3, 2));
        assertThat(scores.strict()).isEqualTo(new PrecisionRecall(0, 3, 2));
        assertThat(scores.towardEntries()).isEqualTo(new PrecisionRecall(1, 2, 1));
        assertThat(scores.accuracy())
                .containsEntry("speaker", 1.0)
                .containsEntry("bloc", 0.5)
                .containsEntry("alignment", 0.5)
                .containsEntry("alignment of the surest half", 1.0);
        assertThat(scores.lines())
                .contains("1 articles, 2 gold, 3 found, 2 matched")
                .anyMatch(line -> line.contains("west -> east 1"));
        assertThat(scores.errors(9))
                .anyMatch(line -> line.contains("something else"))
                .contains("missed (0):", "spurious (1):", "wrong labels (2):");
    }

    @Test
    void precisionRecallAndTheirMean() {
        PrecisionRecall figures = new PrecisionRecall(3, 4, 6);
        assertThat(figures.precision()).isEqualTo(0.75);
        assertThat(figures.recall()).isEqualTo(0.5);
        assertThat(figures.f1()).isCloseTo(0.6, within(1e-12));
        assertThat(figures).hasToString("P  75.0  R  50.0  F1  60.0");
        assertThat(new PrecisionRecall(0, 0, 0).f1()).isZero();
    }

    @Test
    void speakersAgreeBySurnameOrByMostWords() {
        assertThat(Words.sameSpeaker("Nino Lomidze", "Foreign Minister Lomidze"))
                .isTrue();
        assertThat(Words.sameSpeaker("Foreign Ministry of Russia", "Russian Foreign Ministry"))
                .isTrue();
        assertThat(Words.sameSpeaker("Government of Georgia", "Foreign Ministry of Russia"))
                .isFalse();
        assertThat(Words.sameSpeaker("Nino Lomidze", "")).isFalse();
        assertThat(Words.of("Russia’s “two-step” plan, No. 5"))
                .containsExactly("russia", "two", "step", "plan", "no", "5");
    }

    private static ScoredStatement found(
            String speaker,
            String bloc,
            String content,
            String alignment,
            double probability,
            Map<String, Integer> toward) {
        return new ScoredStatement(
                "source", speaker, bloc, "said", content, "indirect", alignment, probability, toward, 0.9);
    }
}
