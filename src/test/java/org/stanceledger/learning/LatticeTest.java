package org.stanceledger.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Dynamic programming against the sum over all labellings. */
class LatticeTest {
    private static final int LENGTH = 5;
    private static final int LABELS = 3;

    private final double[][] node = random(LENGTH);
    private final double[][] edge = random(LABELS);
    private final Lattice lattice = new Lattice(node, edge);

    @Test
    void theBestLabellingsAreTheBestOfAll() {
        List<byte[]> all = all();
        all.sort(Comparator.comparingDouble(path -> -score(path)));
        List<Labelling> best = lattice.best(7);
        assertThat(best).hasSize(7);
        for (int k = 0; k < 7; k++) {
            assertThat(best.get(k).labels()).containsExactly(all.get(k));
            assertThat(best.get(k).score()).isCloseTo(score(all.get(k)), within(1e-9));
        }
    }

    @Test
    void marginalsAndExpectationsAreSumsOverAllLabellings() {
        double[][] p = new double[LENGTH][LABELS];
        double[][] steps = new double[LABELS][LABELS];
        double total = 0;
        for (byte[] path : all()) {
            double weight = Math.exp(score(path));
            total += weight;
            for (int i = 0; i < LENGTH; i++) {
                p[i][path[i]] += weight;
                if (i > 0) {
                    steps[path[i - 1]][path[i]] += weight;
                }
            }
        }
        double[][] found = new double[LABELS][LABELS];
        double[][] marginals = lattice.expectations(found);
        for (int label = 0; label < LABELS; label++) {
            for (int i = 0; i < LENGTH; i++) {
                assertThat(marginals[i][label]).isCloseTo(p[i][label] / total, within(1e-9));
            }
            for (int to = 0; to < LABELS; to++) {
                assertThat(found[label][to]).isCloseTo(steps[label][to] / total, within(1e-9));
            }
        }
    }

    @Test
    void forbiddenLabelsAreNeverChosen() {
        double[][] scores = random(LENGTH);
        SequenceModel.forbid(scores[2], 1 << 1);
        Lattice restricted = new Lattice(scores, edge);
        assertThat(restricted.best(20))
                .isNotEmpty()
                .allMatch(labelling -> labelling.labels()[2] == 1);
        assertThat(restricted.marginals()[2]).containsExactly(new double[] {0, 1, 0}, within(1e-9));
    }

    private double score(byte[] path) {
        double sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += node[i][path[i]] + (i > 0 ? edge[path[i - 1]][path[i]] : 0);
        }
        return sum;
    }

    private static List<byte[]> all() {
        List<byte[]> all = new ArrayList<>();
        for (int code = 0; code < Math.pow(LABELS, LENGTH); code++) {
            byte[] path = new byte[LENGTH];
            for (int i = 0, rest = code; i < LENGTH; i++, rest /= LABELS) {
                path[i] = (byte) (rest % LABELS);
            }
            all.add(path);
        }
        return all;
    }

    private static double[][] random(int rows) {
        Random random = new Random(rows);
        double[][] table = new double[rows][LABELS];
        for (double[] row : table) {
            for (int i = 0; i < LABELS; i++) {
                row[i] = random.nextGaussian();
            }
        }
        return table;
    }
}
