package org.stanceledger.learning;

/**
 * Rounds weights to 8 bits in steps that grow with the square of the weight, so that small weights keep their differences. Weights too small to
 * matter become 0 and pack away.
 */
final class Companding {
    private static final int STEPS = 127;
    private static final int WIDTH = 4;
    private static final int MOST = STEPS / WIDTH * WIDTH;
    private static final float NEGLIGIBLE = 0.008f;

    private final float limit;
    private final float[] table = new float[256];

    /**
     * A rounding.
     *
     * @param limit the greatest weight
     */
    Companding(float limit) {
        this.limit = limit;
        for (int step = -STEPS; step <= STEPS; step++) {
            float share = (float) step / STEPS;
            table[step & 0xFF] = share * Math.abs(share) * limit;
        }
    }

    /** The rounding that holds the greatest of some weights. */
    static Companding of(float[] weights) {
        float limit = 1e-3f;
        for (float weight : weights) {
            limit = Math.max(limit, Math.abs(weight));
        }
        return new Companding(limit);
    }

    byte[] encode(float[] weights) {
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            float size = Math.abs(weights[i]);
            if (size > NEGLIGIBLE) {
                bytes[i] = (byte) (Math.round(Math.sqrt(size / limit) * STEPS) * Math.signum(weights[i]));
            }
        }
        return bytes;
    }

    /** Rounded weights in steps four times as wide, so that they pack into fewer bits. */
    static byte[] coarser(byte[] rounded) {
        byte[] coarse = new byte[rounded.length];
        for (int i = 0; i < coarse.length; i++) {
            coarse[i] = (byte) Math.max(-MOST, Math.min(MOST, Math.round(rounded[i] / (float) WIDTH) * WIDTH));
        }
        return coarse;
    }

    float limit() {
        return limit;
    }

    /** The weight of each byte, taken as unsigned. */
    float[] table() {
        return table;
    }
}
