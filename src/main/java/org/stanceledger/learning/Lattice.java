package org.stanceledger.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** The logarithm of the sum of all labellings' exponentiated scores. */
    public double logSum() {
        return forward(new double[length][labels]);
    }

    /** The probability of each label at each position. */
    public double[][] marginals() {
        double[][] alpha = new double[length][labels];
        double total = forward(alpha);
        double[][] p = new double[length][labels];
        double[] beta = new double[labels];
        double[] next = new double[labels];
        for (int i = length - 1; i >= 0; i--) {
            for (int label = 0; label < labels; label++) {
                p[i][label] = Math.exp(alpha[i][label] + beta[label] - total);
            }
            for (int from = 0; from < labels; from++) {
                next[from] = logSumTo(from, i, beta);
            }
            double[] swap = beta;
            beta = next;
            next = swap;
        }
        return p;
    }

    /**
     * Adds to a table how often each label is expected after each.
     *
     * @return the marginals
     */
    double[][] expectations(double[][] edges) {
        double[][] alpha = new double[length][labels];
        double total = forward(alpha);
        double[][] p = new double[length][labels];
        double[] beta = new double[labels];
        double[] next = new double[labels];
        for (int i = length - 1; i >= 0; i--) {
            for (int label = 0; label < labels; label++) {
                p[i][label] = Math.exp(alpha[i][label] + beta[label] - total);
                if (i > 0 && p[i][label] > 1e-9) {
                    for (int from = 0; from < labels; from++) {
                        edges[from][label] +=
                                Math.exp(alpha[i - 1][from] + edge[from][label] + node[i][label] + beta[label] - total);
                    }
                }
            }
            for (int from = 0; from < labels; from++) {
                next[from] = logSumTo(from, i, beta);
            }
            double[] swap = beta;
            beta = next;
            next = swap;
        }
        return p;
    }

    private double logSumTo(int from, int i, double[] beta) {
        double max = Double.NEGATIVE_INFINITY;
        for (int to = 0; to < labels; to++) {
            max = Math.max(max, edge[from][to] + node[i][to] + beta[to]);
        }
        double sum = 0;
        for (int to = 0; to < labels; to++) {
            sum += exp(edge[from][to] + node[i][to] + beta[to] - max);
        }
        return max + Math.log(sum);
    }

    private double forward(double[][] alpha) {
        System.arraycopy(node[0], 0, alpha[0], 0, labels);
        for (int i = 1; i < length; i++) {
            for (int to = 0; to < labels; to++) {
                if (node[i][to] <= IMPOSSIBLE / 2) {
                    alpha[i][to] = IMPOSSIBLE;
                    continue;
                }
                double max = Double.NEGATIVE_INFINITY;
                for (int from = 0; from < labels; from++) {
                    max = Math.max(max, alpha[i - 1][from] + edge[from][to]);
                }
                double sum = 0;
                for (int from = 0; from < labels; from++) {
                    sum += exp(alpha[i - 1][from] + edge[from][to] - max);
                }
                alpha[i][to] = max + Math.log(sum) + node[i][to];
            }
        }
        double max = Double.NEGATIVE_INFINITY;
        for (double value : alpha[length - 1]) {
            max = Math.max(max, value);
        }
        double sum = 0;
        for (double value : alpha[length - 1]) {
            sum += exp(value - max);
        }
        return max + Math.log(sum);
    }

    private static double exp(double x) {
        return x < -40 ? 0 : Math.exp(x);
    }
}
