package org.stanceledger.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Chooses among candidates: a log-linear model over hashed features, its weights held in 8 bits each. Immutable. */
public final class RankingModel {
    private static final int BITS = 8;

    private final int mask;
    private final byte[] weights;
    private final Companding companding;
    private final double[] trust;

    private RankingModel(int mask, byte[] weights, Companding companding, double[] trust) {
        this.mask = mask;
        this.weights = weights;
        this.companding = companding;
        this.trust = trust;
    }

    /**
     * Rounds weights to 8 bits.
     *
     * @param trust the weight of each of the other model's scores
     */
    static RankingModel quantise(int mask, float[] exact, double[] trust) {
        Companding companding = Companding.of(BITS, exact);
        byte[] weights = new byte[exact.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = companding.toByte(companding.code(exact[i]));
        }
        return new RankingModel(mask, weights, companding, trust);
    }

    /** The probability of each candidate to be the right one. */
    public double[] probabilities(RankingExample example) {
        float[] decoded = companding.table();
        double[] scores = new double[example.size()];
        for (int c = 0; c < scores.length; c++) {
            double sum = 0;
            for (int feature : example.features(c)) {
                sum += decoded[weights[feature & mask] & 0xFF];
            }
            scores[c] = dot(trust, example.scores(c)) + sum;
        }
        return Softmax.of(scores);
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(mask);
        out.writeFloat(companding.limit());
        out.writeInt(trust.length);
        for (double each : trust) {
            out.writeDouble(each);
        }
        out.writeInt(weights.length);
        out.write(weights);
    }

    /** Reads what {@link #write} wrote. */
    public static RankingModel read(DataInput in) throws IOException {
        int mask = in.readInt();
        float limit = in.readFloat();
        double[] trust = new double[in.readInt()];
        for (int i = 0; i < trust.length; i++) {
            trust[i] = in.readDouble();
        }
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new RankingModel(mask, weights, new Companding(BITS, limit), trust);
    }
}
