package org.stanceledger.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scores of all labellings of one sequence: best ones and probabilities by dynamic programming. */
public final class Lattice {
    private static final double IMPOSSIBLE = -1e30;

    private final int length;
    private final int labels;
    private final double[][] node;
    private final double[][] edge;

    /**
     * A lattice over given scores.
     *
     * @param node score of each label at each position; a label that is not allowed there has a score below -1e29
     * @param edge score of each label (second) after each label (first)
     */
    Lattice(double[][] node, double[][] edge) {
        this.node = node;
        this.edge = edge;
        this.length = node.length;
        this.labels = edge.length;
    }

    /** The best labellings, best first. */
    public List<Labelling> best(int count) {
        double[][][] score = new double[length][labels][];
        int[][][] back = new int[length][labels][];
        for (int label = 0; label < labels; label++) {
            score[0][label] = new double[] {node[0][label]};
            back[0][label] = new int[] {-1};
        }
        double[] candidateScore = new double[labels * count];
        int[] candidateBack = new int[labels * count];
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < labels; label++) {
                int size = 0;
                if (node[i][label] > IMPOSSIBLE / 2) {
                    for (int from = 0; from < labels; from++) {
                        double[] before = score[i - 1][from];
                        double step = edge[from][label] + node[i][label];
                        for (int rank = 0; rank < before.length && before[rank] > IMPOSSIBLE / 2; rank++) {
                            if (size == count && before[rank] + step <= candidateScore[size - 1]) {
                                break;
                            }
                            size = insert(
                                    candidateScore,
                                    candidateBack,
                                    size,
                                    count,
                                    before[rank] + step,
                                    from * count + rank);
                        }
                    }
                }
                score[i][label] = Arrays.copyOf(candidateScore, size);
                back[i][label] = Arrays.copyOf(candidateBack, size);
            }
        }
        int size = 0;
        for (int label = 0; label < labels; label++) {
            double[] last = score[length - 1][label];
            for (int rank = 0; rank < last.length && last[rank] > IMPOSSIBLE / 2; rank++) {
                size = insert(candidateScore, candidateBack, size, count, last[rank], label * count + rank);
            }
        }
        List<Labelling> best = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            best.add(new Labelling(trace(back, candidateBack[k], count), candidateScore[k]));
        }
        return best;
    }

    private byte[] trace(int[][][] back, int end, int count) {
        byte[] path = new byte[length];
        int at = end;
        for (int i = length - 1; i >= 0; i--) {
            path[i] = (byte) (at / count);
            at = back[i][at / count][at % count];
        }
        return path;
    }

    /** Inserts into a list sorted by falling score that holds at most {@code count}; returns its new size. */
    private static int insert(double[] scores, int[] backs, int size, int count, double score, int back) {
        if (size == count && score <= scores[size - 1]) {
            return size;
        }
        int i = size < count ? size : size - 1;
        while (i > 0 && scores[i - 1] < score) {
            scores[i] = scores[i - 1];
            backs[i] = backs[i - 1];
            i--;
        }
        scores[i] = score;
        backs[i] = back;
        return size < count ? size + 1 : size;
    }

    /** The probability of each label at each position. */
    public double[][] marginals() {
        return expectations(null);
    }

    /**
     * Forward and backward sums, scaled at each position to sum to one (Rabiner, Proceedings of the IEEE 1989).
     *
     * @param edges a table to which is added how often each label is expected after each; null if not asked for
     * @return the marginals
     */
    double[][] expectations(double @Nullable [][] edges) {
        double[][] emission = new double[length][labels];
        for (int i = 0; i < length; i++) {
            double max = Double.NEGATIVE_INFINITY;
            for (double score : node[i]) {
                max = Math.max(max, score);
            }
            for (int label = 0; label < labels; label++) {
                double below = node[i][label] - max;
                emission[i][label] = below < -50 ? 0 : Math.exp(below);
            }
        }
        double[][] transition = new double[labels][labels];
        for (int from = 0; from < labels; from++) {
            for (int to = 0; to < labels; to++) {
                transition[from][to] = Math.exp(edge[from][to]);
            }
        }
        double[][] p = new double[length][labels];
        double[] scale = forward(emission, transition, p);
        double[] after = new double[labels];
        Arrays.fill(after, 1);
        for (int i = length - 1; i >= 0; i--) {
            double[] weighted = new double[labels];
            for (int to = 0; to < labels; to++) {
                weighted[to] = emission[i][to] * after[to] / scale[i];
                p[i][to] *= after[to];
            }
            double[] before = new double[labels];
            for (int from = 0; from < labels; from++) {
                for (int to = 0; to < labels; to++) {
                    double step = transition[from][to] * weighted[to];
                    before[from] += step;
                    if (i > 0 && edges != null) {
                        edges[from][to] += p[i - 1][from] * step;
                    }
                }
            }
            after = before;
        }
        return p;
    }

    private double[] forward(double[][] emission, double[][] transition, double[][] alpha) {
        double[] scale = new double[length];
        for (int i = 0; i < length; i++) {
            for (int to = 0; to < labels; to++) {
                double sum = i == 0 ? 1 : 0;
                for (int from = 0; i > 0 && from < labels; from++) {
                    sum += alpha[i - 1][from] * transition[from][to];
                }
                alpha[i][to] = sum * emission[i][to];
                scale[i] += alpha[i][to];
            }
            scale[i] = Math.max(scale[i], 1e-300);
            for (int to = 0; to < labels; to++) {
                alpha[i][to] /= scale[i];
            }
        }
        return scale;
    }
}
