package org.stanceledger.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A tiny task: a position is labelled 1 after a feature 7, and 2 right after a 1. */
class SequenceTrainerTest {
    private static final int LABELS = 3;
    private static final SequenceTrainer TRAINER = new SequenceTrainer(LABELS, 10, 6, 0.1, 0.001);

    @Test
    void learnsWhatDependsOnFeaturesAndOnTheLabelBefore() {
        SequenceModel model = TRAINER.train(examples(300, 1));
        assertThat(errors(model, examples(50, 2))).isZero();
    }

    @Test
    void theSameExamplesGiveTheSameModelAndItReadsBack() throws IOException {
        byte[] first = write(TRAINER.train(examples(60, 1)));
        byte[] second = write(TRAINER.train(examples(60, 1)));
        assertThat(second).isEqualTo(first);
        SequenceModel read = SequenceModel.read(new DataInputStream(new ByteArrayInputStream(first)));
        assertThat(write(read)).isEqualTo(first);
    }

    @Test
    void roundingChangesScoresLittle() {
        List<SequenceExample> examples = examples(100, 1);
        SequenceModel exact = TRAINER.train(examples, true);
        SequenceModel rounded = TRAINER.train(examples, false);
        for (SequenceExample example : examples(20, 3)) {
            double a = exact.lattice(example).best(1).get(0).score();
            double b = rounded.lattice(example).best(1).get(0).score();
            assertThat(b).isCloseTo(a, org.assertj.core.data.Percentage.withPercentage(5));
        }
    }

    private static int errors(SequenceModel model, List<SequenceExample> examples) {
        int errors = 0;
        for (SequenceExample example : examples) {
            byte[] best = model.lattice(example).best(1).get(0).labels();
            for (int i = 0; i < best.length; i++) {
                errors += best[i] == example.gold(i) ? 0 : 1;
            }
        }
        return errors;
    }

    private static byte[] write(SequenceModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static List<SequenceExample> examples(int count, long seed) {
        Random random = new Random(seed);
        List<SequenceExample> examples = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int length = 3 + random.nextInt(6);
            int[][] features = new int[length][];
            int[] allowed = new int[length];
            byte[] gold = new byte[length];
            for (int i = 0; i < length; i++) {
                int feature = random.nextInt(10);
                features[i] = new int[] {FeatureHash.mix(1, feature), FeatureHash.mix(2, random.nextInt(5))};
                allowed[i] = (1 << LABELS) - 1;
                gold[i] = i > 0 && gold[i - 1] == 1 ? 2 : (byte) (feature == 7 ? 1 : 0);
            }
            examples.add(new SequenceExample(features, allowed, gold));
        }
        return examples;
    }
}
