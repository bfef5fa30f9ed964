package org.stanceledger.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A trained linear-chain conditional random field over hashed features, its weights held in 8 bits each. Immutable.
 * Lafferty, McCallum, Pereira, ICML 2001.
 */
public final class SequenceModel {
    private static final double IMPOSSIBLE = -1e30;
    private static final int STEPS = 127;

    private final int labels;
    private final int mask;
    private final byte[] weights;
    private final double scale;
    private final double[][] edges;
    private final float @Nullable [] exact;

    private SequenceModel(
            int labels, int mask, byte[] weights, double scale, double[][] edges, float @Nullable [] exact) {
        this.labels = labels;
        this.mask = mask;
        this.weights = weights;
        this.scale = scale;
        this.edges = edges;
        this.exact = exact;
    }

    /** A model with unrounded weights, to measure what rounding costs. */
    static SequenceModel exact(int labels, int mask, float[] weights, double[][] edges) {
        return new SequenceModel(labels, mask, new byte[0], 1, edges, weights);
    }

    /** Rounds weights to 8 bits; those beyond the limit are cut to it. */
    static SequenceModel quantise(int labels, int mask, float[] weights, double[][] edges, double limit) {
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            double steps = weights[i] / limit * STEPS;
            bytes[i] = (byte) Math.max(-STEPS, Math.min(STEPS, Math.round(steps)));
        }
        return new SequenceModel(labels, mask, bytes, limit / STEPS, edges, null);
    }

    /** Scores all labellings of a sequence. */
    public Lattice lattice(SequenceExample example) {
        int length = example.length();
        double[][] node = new double[length][labels];
        int[] sums = new int[labels];
        for (int i = 0; i < length; i++) {
            if (exact != null) {
                exactScores(exact, example.features(i), node[i]);
            } else {
                java.util.Arrays.fill(sums, 0);
                for (int feature : example.features(i)) {
                    int row = (feature & mask) * labels;
                    for (int label = 0; label < labels; label++) {
                        sums[label] += weights[row + label];
                    }
                }
                for (int label = 0; label < labels; label++) {
                    node[i][label] = sums[label] * scale;
                }
            }
            forbid(node[i], example.allowed(i));
        }
        return new Lattice(node, edges);
    }

    private void exactScores(float[] table, int[] features, double[] scores) {
        for (int feature : features) {
            int row = (feature & mask) * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += table[row + label];
            }
        }
    }

    static void forbid(double[] scores, int allowed) {
        for (int label = 0; label < scores.length; label++) {
            if ((allowed & (1 << label)) == 0) {
                scores[label] = IMPOSSIBLE;
            }
        }
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(labels);
        out.writeInt(mask);
        out.writeDouble(scale);
        for (double[] row : edges) {
            for (double value : row) {
                out.writeFloat((float) value);
            }
        }
        out.writeInt(weights.length);
        out.write(weights);
    }

    /** Reads what {@link #write} wrote. */
    public static SequenceModel read(DataInput in) throws IOException {
        int labels = in.readInt();
        int mask = in.readInt();
        double scale = in.readDouble();
        double[][] edges = new double[labels][labels];
        for (double[] row : edges) {
            for (int i = 0; i < labels; i++) {
                row[i] = in.readFloat();
            }
        }
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new SequenceModel(labels, mask, weights, scale, edges, null);
    }
}
