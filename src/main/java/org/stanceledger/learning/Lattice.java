package org.stanceledger.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scores of all labellings of one sequence: best ones and probabilities by dynamic programming. */
public final class Lattice {
    private static final double IMPOSSIBLE = -1e30;
    private static final double[] NONE = {};
    private static final int RANK_BITS = 8;
    private static final int MOST_RANK = (1 << RANK_BITS) - 1;

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

    /** At most {@code count} (up to 256) best labellings, best first; of equals the one whose last different label has the smaller number. */
    public List<Labelling> best(int count) {
        double[][] score = new double[length * labels][];
        int[][] back = new int[length * labels][];
        double[][] before = new double[labels][];
        double[] steps = new double[labels];
        double[] merged = new double[count];
        for (int label = 0; label < labels; label++) {
            boolean possible = node[0][label] > IMPOSSIBLE / 2;
            score[label] = possible ? new double[] {node[0][label]} : NONE;
            back[label] = new int[] {-1};
        }
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < labels; label++) {
                int at = i * labels + label;
                score[at] = NONE;
                if (node[i][label] > IMPOSSIBLE / 2) {
                    for (int from = 0; from < labels; from++) {
                        before[from] = score[at - label - labels + from];
                        steps[from] = edge[from][label] + node[i][label];
                    }
                    back[at] = merge(before, steps, merged);
                    score[at] = Arrays.copyOf(merged, back[at].length);
                }
            }
        }
        for (int label = 0; label < labels; label++) {
            before[label] = score[(length - 1) * labels + label];
        }
        int[] ends = merge(before, new double[labels], merged);
        List<Labelling> best = new ArrayList<>();
        for (int end : ends) {
            best.add(new Labelling(trace(back, end), before[end >>> RANK_BITS][end & MOST_RANK]));
        }
        return best;
    }

    /**
     * The best ways to go on from one of several lists that are sorted by falling score, best first.
     *
     * @param steps what is added to each list's scores
     * @param scores filled with the scores of the ways; as many as there is room for are looked for
     * @return the list's number before the rank in it
     */
    private static int[] merge(double[][] lists, double[] steps, double[] scores) {
        int[] next = new int[lists.length];
        int[] merged = new int[scores.length];
        for (int size = 0; size < merged.length; size++) {
            int best = -1;
            double bestScore = Double.NEGATIVE_INFINITY;
            for (int list = 0; list < lists.length; list++) {
                if (next[list] < lists[list].length) {
                    double score = lists[list][next[list]] + steps[list];
                    if (score > bestScore) {
                        best = list;
                        bestScore = score;
                    }
                }
            }
            if (best < 0) {
                return Arrays.copyOf(merged, size);
            }
            scores[size] = bestScore;
            merged[size] = best << RANK_BITS | next[best]++;
        }
        return merged;
    }

    private byte[] trace(int[][] back, int end) {
        byte[] path = new byte[length];
        int at = end;
        for (int i = length - 1; i >= 0; i--) {
            path[i] = (byte) (at >>> RANK_BITS);
            at = back[i * labels + (at >>> RANK_BITS)][at & MOST_RANK];
        }
        return path;
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
