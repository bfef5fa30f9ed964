package org.stanceledger.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A trained linear-chain conditional random field over hashed features of at most five labels. The weights of a feature are held in six
 * bits each, together in one number, so that each feature costs one look at the memory. Immutable.
 * Lafferty, McCallum, Pereira, ICML 2001.
 */
public final class SequenceModel {
    /** More labels' weights do not fit into one number. */
    static final int MOST_LABELS = 5;

    private static final double IMPOSSIBLE = -1e30;
    private static final int BITS = 6;
    private static final int CODE = (1 << BITS) - 1;

    private final int labels;
    private final int mask;
    private final int[] rows;
    private final Companding companding;
    private final double[][] edges;
    private final float @Nullable [] exact;

    private SequenceModel(
            int labels, int mask, int[] rows, Companding companding, double[][] edges, float @Nullable [] exact) {
        if (labels > MOST_LABELS) {
            throw new IllegalArgumentException("at most " + MOST_LABELS + " labels, not " + labels);
        }
        this.labels = labels;
        this.mask = mask;
        this.rows = rows;
        this.companding = companding;
        this.edges = edges;
        this.exact = exact;
    }

    /** A model with unrounded weights, to measure what rounding costs. */
    static SequenceModel exact(int labels, int mask, float[] weights, double[][] edges) {
        return new SequenceModel(labels, mask, new int[0], Companding.of(BITS, weights), edges, weights);
    }

    /** Rounds weights to six bits. */
    static SequenceModel quantise(int labels, int mask, float[] weights, double[][] edges) {
        Companding companding = Companding.of(BITS, weights);
        int[] rows = new int[mask + 1];
        for (int row = 0; row < rows.length; row++) {
            for (int label = 0; label < labels; label++) {
                rows[row] |= companding.code(weights[row * labels + label]) << label * BITS;
            }
        }
        return new SequenceModel(labels, mask, rows, companding, edges, null);
    }

    /** Scores all labellings of a sequence. */
    public Lattice lattice(SequenceExample example) {
        int length = example.length();
        double[][] node = new double[length][labels];
        for (int i = 0; i < length; i++) {
            if (exact != null) {
                exactScores(exact, example.features(i), node[i]);
            } else {
                roundedScores(example.features(i), node[i]);
            }
            forbid(node[i], example.allowed(i));
        }
        return new Lattice(node, edges);
    }

    private void roundedScores(int[] features, double[] scores) {
        // First all rows are fetched, so that the processor waits for many of them at once, then they are added up.
        int[] fetched = new int[features.length];
        for (int i = 0; i < fetched.length; i++) {
            fetched[i] = rows[features[i] & mask];
        }
        float[] decoded = companding.table();
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        for (int row : fetched) {
            a += decoded[row & CODE];
            b += decoded[row >>> BITS & CODE];
            c += decoded[row >>> 2 * BITS & CODE];
            d += decoded[row >>> 3 * BITS & CODE];
            e += decoded[row >>> 4 * BITS & CODE];
        }
        float[] sums = {a, b, c, d, e};
        for (int label = 0; label < labels; label++) {
            scores[label] = sums[label];
        }
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

    /** Writes the model, one byte a weight: most are zero and pack away. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(labels);
        out.writeInt(mask);
        out.writeFloat(companding.limit());
        for (double[] row : edges) {
            for (double value : row) {
                out.writeFloat((float) value);
            }
        }
        byte[] bytes = new byte[rows.length * labels];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = companding.toByte(rows[i / labels] >>> i % labels * BITS & CODE);
        }
        out.writeInt(bytes.length);
        out.write(bytes);
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
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        Companding companding = new Companding(BITS, limit);
        int[] rows = new int[mask + 1];
        for (int row = 0; row < rows.length; row++) {
            for (int label = 0; label < labels; label++) {
                rows[row] |= companding.fromByte(bytes[row * labels + label]) << label * BITS;
            }
        }
        return new SequenceModel(labels, mask, rows, companding, edges, null);
    }
}
