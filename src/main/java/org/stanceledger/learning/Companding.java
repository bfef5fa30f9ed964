package org.stanceledger.learning;

/**
 * Rounds weights to few bits in steps that grow with the square of the weight, so that small weights keep their differences. Weights too
 * small to matter become 0 and pack away.
 */
final class Companding {
    private static final float NEGLIGIBLE = 0.008f;
    /** The byte that stands for the greatest weight. */
    private static final int FULL = Byte.MAX_VALUE;

    private final float limit;
    private final int codes;
    /** How many bytes apart two steps are. */
    private final int width;

    private final float[] table;

    /**
     * A rounding.
     *
     * @param bits bits of a code, at most 8; the code of no weight is 0
     * @param limit the greatest weight
     */
    Companding(int bits, float limit) {
        this.limit = limit;
        codes = 1 << bits;
        width = 1 << Byte.SIZE - bits;
        table = new float[codes];
        for (int step = -most(); step <= most(); step++) {
            float share = (float) step * width / FULL;
            table[step & codes - 1] = share * Math.abs(share) * limit;
        }
    }

    /** The rounding that holds the greatest of some weights. */
    static Companding of(int bits, float[] weights) {
        float limit = 1e-3f;
        for (float weight : weights) {
            limit = Math.max(limit, Math.abs(weight));
        }
        return new Companding(bits, limit);
    }

    /** The greatest step to either side. */
    private int most() {
        return codes / 2 - 1;
    }

    /** The code of a weight. */
    int code(float weight) {
        float size = Math.abs(weight);
        if (size <= NEGLIGIBLE) {
            return 0;
        }
        int step = (int) Math.min(most(), Math.round(Math.sqrt(size / limit) * FULL / width));
        return (weight < 0 ? -step : step) & codes - 1;
    }

    /** A code as it is written. */
    byte toByte(int code) {
        int step = code < codes / 2 ? code : code - codes;
        return (byte) (step * width);
    }

    /** The code that was written as a byte. */
    int fromByte(byte written) {
        return written / width & codes - 1;
    }

    float limit() {
        return limit;
    }

    /** The weight of each code. */
    float[] table() {
        return table;
    }
}
