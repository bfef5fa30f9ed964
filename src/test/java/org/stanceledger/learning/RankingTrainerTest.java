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

/** Of three candidates the one with feature 3 is right, whatever the other model's scores say. */
class RankingTrainerTest {
    private static final RankingTrainer TRAINER = new RankingTrainer(8, 8, 0.1, 0.001);

    @Test
    void choosesByFeatures() {
        RankingModel model = TRAINER.train(examples(200, 1));
        for (RankingExample example : examples(30, 2)) {
            double[] p = model.probabilities(example);
            for (int c = 0; c < p.length; c++) {
                assertThat(p[c] > 0.5).isEqualTo(example.gain(c) == 1);
            }
        }
    }

    @Test
    void readsBack() throws IOException {
        byte[] first = write(TRAINER.train(examples(50, 1)));
        assertThat(write(RankingModel.read(new DataInputStream(new ByteArrayInputStream(first)))))
                .isEqualTo(first);
    }

    private static byte[] write(RankingModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static List<RankingExample> examples(int count, long seed) {
        Random random = new Random(seed);
        List<RankingExample> examples = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int right = random.nextInt(3);
            int[][] features = new int[3][];
            double[][] scores = new double[3][];
            double[] gains = new double[3];
            for (int c = 0; c < 3; c++) {
                features[c] =
                        new int[] {FeatureHash.mix(1, c == right ? 3 : random.nextInt(3)), FeatureHash.mix(2, 4, 5, 6)};
                scores[c] = new double[] {-random.nextDouble()};
                gains[c] = c == right ? 1 : 0;
            }
            examples.add(new RankingExample(features, scores, gains));
        }
        return examples;
    }
}
