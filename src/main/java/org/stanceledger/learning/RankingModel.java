package org.stanceledger.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Chooses among candidates: a log-linear model over hashed features, its weights held in 8 bits each. Immutable. */
public final class RankingModel {
    private static final int STEPS = 127;

    private final int mask;
    private final byte[] weights;
    private final double scale;
    private final double trust;

    private RankingModel(int mask, byte[] weights, double scale, double trust) {
        this.mask = mask;
        this.weights = weights;
        this.scale = scale;
        this.trust = trust;
    }

    /**
     * Rounds weights to 8 bits.
     *
     * @param trust the weight of the other model's score
     */
    static RankingModel quantise(int mask, float[] exact, double trust, double limit) {
        byte[] bytes = new byte[exact.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-STEPS, Math.min(STEPS, Math.round(exact[i] / limit * STEPS)));
        }
        return new RankingModel(mask, bytes, limit / STEPS, trust);
    }

    /** The probability of each candidate to be the right one. */
    public double[] probabilities(RankingExample example) {
        double[] scores = new double[example.size()];
        for (int c = 0; c < scores.length; c++) {
            int sum = 0;
            for (int feature : example.features(c)) {
                sum += weights[feature & mask];
            }
            scores[c] = trust * example.score(c) + sum * scale;
        }
        return Softmax.of(scores);
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(mask);
        out.writeDouble(scale);
        out.writeDouble(trust);
        out.writeInt(weights.length);
        out.write(weights);
    }

    /** Reads what {@link #write} wrote. */
    public static RankingModel read(DataInput in) throws IOException {
        int mask = in.readInt();
        double scale = in.readDouble();
        double trust = in.readDouble();
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new RankingModel(mask, weights, scale, trust);
    }
}
