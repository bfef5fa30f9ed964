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
    /** The usual number of labels has a loop of its own, twice as fast. */
    private static final int UNROLLED = 5;

    private final int labels;
    private final int mask;
    private final byte[] weights;
    private final Companding companding;
    private final double[][] edges;
    private final float @Nullable [] exact;

    private SequenceModel(
            int labels, int mask, byte[] weights, Companding companding, double[][] edges, float @Nullable [] exact) {
        this.labels = labels;
        this.mask = mask;
        this.weights = weights;
        this.companding = companding;
        this.edges = edges;
        this.exact = exact;
    }

    /** A model with unrounded weights, to measure what rounding costs. */
    static SequenceModel exact(int labels, int mask, float[] weights, double[][] edges) {
        return new SequenceModel(labels, mask, new byte[0], Companding.of(weights), edges, weights);
    }

    /** Rounds weights to 8 bits. */
    static SequenceModel quantise(int labels, int mask, float[] weights, double[][] edges) {
        Companding companding = Companding.of(weights);
        return new SequenceModel(labels, mask, companding.encode(weights), companding, edges, null);
    }

    /** Scores all labellings of a sequence. */
    public Lattice lattice(SequenceExample example) {
        int length = example.length();
        double[][] node = new double[length][labels];
        float[] decoded = companding.table();
        for (int i = 0; i < length; i++) {
            if (exact != null) {
                exactScores(exact, example.features(i), node[i]);
            } else {
                roundedScores(decoded, example.features(i), node[i]);
            }
            forbid(node[i], example.allowed(i));
        }
        return new Lattice(node, edges);
    }

    private void roundedScores(float[] decoded, int[] features, double[] scores) {
        if (labels != UNROLLED) {
            for (int feature : features) {
                int row = (feature & mask) * labels;
                for (int label = 0; label < labels; label++) {
                    scores[label] += decoded[weights[row + label] & 0xFF];
                }
            }
            return;
        }
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        for (int feature : features) {
            int row = (feature & mask) * UNROLLED;
            a += decoded[weights[row] & 0xFF];
            b += decoded[weights[row + 1] & 0xFF];
            c += decoded[weights[row + 2] & 0xFF];
            d += decoded[weights[row + 3] & 0xFF];
            e += decoded[weights[row + 4] & 0xFF];
        }
        scores[0] = a;
        scores[1] = b;
        scores[2] = c;
        scores[3] = d;
        scores[4] = e;
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

    /** Writes the model, its weights in about 6 bits each once packed. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(labels);
        out.writeInt(mask);
        out.writeFloat(companding.limit());
        for (double[] row : edges) {
            for (double value : row) {
                out.writeFloat((float) value);
            }
        }
        out.writeInt(weights.length);
        out.write(Companding.coarser(weights));
    }

    /** Reads what {@link #write} wrote. */
    public static SequenceModel read(DataInput in) throws IOException {
        int labels = in.readInt();
        int mask = in.readInt();
        float limit = in.readFloat();
        double[][] edges = new double[labels][labels];
        for (double[] row : edges) {
            for (int i = 0; i < labels; i++) {
                row[i] = in.readFloat();
            }
        }
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new SequenceModel(labels, mask, weights, new Companding(limit), edges, null);
    }
}
