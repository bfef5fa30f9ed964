package org.stanceledger.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {

    private static final NetworkTrainer TRAINER = new NetworkTrainer(3, 10, 60, 0.1, 0.1, 1e-5, 2);

    /** Neither feature tells anything alone, only whether both or one is there: no linear model can learn it. */
    @Test
    void learnsWhatFeaturesMeanTogether() {
        NetworkClassifier model = TRAINER.train(bothOrNone());
        assertThat(likeliest(model, "bias")).isEqualTo("agree");
        assertThat(likeliest(model, "bias", "denies", "war")).isEqualTo("agree");
        assertThat(likeliest(model, "bias", "denies")).isEqualTo("differ");
        assertThat(likeliest(model, "bias", "war")).isEqualTo("differ");
    }

    @Test
    void sumsOfPartsAddUp() {
        NetworkClassifier model = TRAINER.train(bothOrNone());
        double[] whole = model.sums(FeatureVector.of(List.of("bias", "denies", "war")));
        double[] first = model.sums(FeatureVector.of(List.of("bias", "war")));
        double[] second = model.sums(FeatureVector.of(List.of("denies")));
        for (int unit = 0; unit < whole.length; unit++) {
            assertThat(first[unit] + second[unit]).isCloseTo(whole[unit], within(1e-6));
        }
    }

    @Test
    void valuesCountInProportionAndSoDoHundredsOfFeatures() {
        TrainingSet examples = new TrainingSet();
        FeatureVector many = new FeatureVector();
        FeatureVector halves = new FeatureVector();
        for (int i = 0; i < 700; i++) {
            many.add("f" + i);
            halves.add("f" + i, 0.5);
        }
        for (int i = 0; i < 20; i++) {
            examples.add(many, "a");
            examples.add(FeatureVector.of(List.of("f1", "other")), "b");
        }
        NetworkClassifier model = new NetworkTrainer(1, 10, 5, 0.05, 0.2, 1e-5, 2).train(examples);
        double[] one = new double[10];
        for (int i = 0; i < 700; i++) {
            double[] single = model.sums(FeatureVector.of(List.of("f" + i)));
            Arrays.setAll(one, unit -> one[unit] + single[unit]);
        }
        double[] all = model.sums(many);
        double[] half = model.sums(halves);
        for (int unit = 0; unit < all.length; unit++) {
            assertThat(all[unit]).isCloseTo(one[unit], within(1e-3));
            assertThat(half[unit]).isCloseTo(all[unit] / 2, within(1e-3));
        }
    }

    @Test
    void rareAndUnknownFeaturesAddNothing() {
        TrainingSet examples = bothOrNone();
        examples.add(FeatureVector.of(List.of("bias", "once")), "differ");
        NetworkClassifier model = TRAINER.train(examples);
        assertThat(model.size()).isEqualTo(3);
        assertThat(model.sums(FeatureVector.of(List.of("once", "never")))).containsOnly(0);
    }

    @Test
    void sameExamplesGiveTheSameBytesAndReadBackTheSame() throws IOException {
        byte[] bytes = bytes(TRAINER.train(bothOrNone()));
        assertThat(bytes(TRAINER.train(bothOrNone()))).isEqualTo(bytes);
        NetworkClassifier again = NetworkClassifier.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertThat(bytes(again)).isEqualTo(bytes);
        assertThat(likeliest(again, "bias", "denies")).isEqualTo("differ");
    }

    @Test
    void refusesNothingToLearnFromAndOtherFiles() {
        assertThatThrownBy(() -> TRAINER.train(new TrainingSet())).hasMessage("no examples to learn from");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        assertThatThrownBy(() -> {
                    new DataOutputStream(other).writeUTF("linear 1");
                    NetworkClassifier.read(new DataInputStream(new ByteArrayInputStream(other.toByteArray())));
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("linear 1");
    }

    private static TrainingSet bothOrNone() {
        TrainingSet examples = new TrainingSet();
        for (int i = 0; i < 100; i++) {
            examples.add(FeatureVector.of(List.of("bias")), "agree");
            examples.add(FeatureVector.of(List.of("bias", "denies", "war")), "agree");
            examples.add(FeatureVector.of(List.of("bias", "denies")), "differ");
            examples.add(FeatureVector.of(List.of("bias", "war")), "differ");
        }
        return examples;
    }

    private static String likeliest(NetworkClassifier model, String... features) {
        double[] scores = model.scores(model.sums(FeatureVector.of(List.of(features))));
        return model.labels().get(scores[0] > scores[1] ? 0 : 1);
    }

    private static byte[] bytes(NetworkClassifier model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
