package org.stanceledger.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static final LogisticRegression TRAINER = new LogisticRegression(1.0, 100, 1);

    @Test
    void learnsWhichFeatureStandsForWhichLabel() {
        LinearClassifier model = TRAINER.train(examples(300));
        FeatureVector rain = FeatureVector.of(List.of("cloud", "noise1"));
        assertThat(model.labels()).containsExactly("rain", "snow", "sun");
        assertThat(model.probabilities(rain)[0]).isGreaterThan(0.8);
        assertThat(model.weight("cloud", model.indexOf("rain"))).isPositive();
    }

    @Test
    void probabilitiesFollowFrequencies() {
        TrainingSet examples = new TrainingSet();
        for (int i = 0; i < 1000; i++) {
            examples.add(FeatureVector.of(List.of("same")), i % 4 == 0 ? "a" : "b");
        }
        double[] p = TRAINER.train(examples).probabilities(FeatureVector.of(List.of("same")));
        assertThat(p[0]).isCloseTo(0.25, within(0.01));
    }

    @Test
    void weightsOfExamplesCountLikeRepetitions() {
        FeatureVector same = FeatureVector.of(List.of("same"));
        TrainingSet examples = new TrainingSet();
        examples.add(same, "a", 300);
        examples.add(same, "b", 100);
        assertThat(TRAINER.train(examples).probabilities(same)[0]).isCloseTo(0.75, within(0.01));
    }

    @Test
    void rareFeaturesAreLeftOut() {
        TrainingSet examples = examples(300);
        examples.add(FeatureVector.of(List.of("cloud", "once")), "sun");
        LinearClassifier model = new LogisticRegression(1.0, 100, 2).train(examples);
        assertThat(model.weight("once", model.indexOf("sun"))).isZero();
    }

    @Test
    void aPartOfTheExamplesCanBeLearnedFrom() {
        TrainingSet examples = examples(300);
        examples.add(FeatureVector.of(List.of("cloud", "once")), "hail");
        int[] rows = java.util.stream.IntStream.range(0, 300).toArray();
        assertThat(TRAINER.train(examples, rows).labels()).doesNotContain("hail");
        assertThat(examples.vector(300).contains("once")).isTrue();
    }

    @Test
    void aDifferenceKeepsWhatOnlyOneHas() {
        FeatureVector difference = FeatureVector.difference(
                FeatureVector.of(List.of("both", "first")), FeatureVector.of(List.of("both", "second")));
        TrainingSet examples = new TrainingSet();
        examples.add(difference, "x");
        assertThat(difference.size()).isEqualTo(2);
        assertThat(difference.contains("both")).isFalse();
    }

    @Test
    void sameExamplesSameBytesAndAReadModelScoresTheSame() throws IOException {
        byte[] first = bytes(TRAINER.train(examples(200)));
        assertThat(bytes(TRAINER.train(examples(200)))).isEqualTo(first);
        LinearClassifier read = LinearClassifier.read(new DataInputStream(new ByteArrayInputStream(first)));
        FeatureVector vector = FeatureVector.of(List.of("clear", "noise2"));
        assertThat(read.scores(vector)).isEqualTo(TRAINER.train(examples(200)).scores(vector));
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(new byte[] {0, 1, 'x', 0, 0}));
        assertThatThrownBy(() -> LinearClassifier.read(in))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("x");
    }

    @Test
    void noExamplesNoModel() {
        assertThatThrownBy(() -> TRAINER.train(new TrainingSet())).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(LinearClassifier model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static TrainingSet examples(int n) {
        Random random = new Random(7);
        String[][] kinds = {{"cloud", "rain"}, {"clear", "sun"}, {"frost", "snow"}};
        TrainingSet examples = new TrainingSet();
        for (int i = 0; i < n; i++) {
            String[] kind = kinds[random.nextInt(kinds.length)];
            examples.add(FeatureVector.of(List.of(kind[0], "noise" + random.nextInt(5))), kind[1]);
        }
        return examples;
    }
}
