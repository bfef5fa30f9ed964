package org.stanceledger.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What each feature adds to each unit of a hidden layer, in 8 bits, found by the 64-bit hash of the feature's name: names themselves are
 * not kept. Eight weights lie in one number and are added four at a time. Immutable.
 */
final class UnitWeights {
    private static final int STEPS = 127;
    private static final int FILTER_BITS = 16;
    private static final int PER_WORD = Long.BYTES;
    /** What is added to a weight so that it is not negative. */
    private static final int RAISED = 128;
    /** Every second of the eight weights in a number, with room for sums. */
    private static final long SECONDS = 0x00FF00FF00FF00FFL;

    private static final int LANE_BITS = 16;
    private static final int LANE = (1 << LANE_BITS) - 1;
    /** So many rows add up without overflow of a lane. */
    private static final int MOST_ADDED = 255;

    private final long[] hashes;
    /** Eight weights in each number, every one raised by {@link #RAISED}; a row takes as many numbers as it needs. */
    private final long[] packed;

    private final int words;
    /** For each unit what a step of 8 bits is worth. */
    private final float[] steps;
    /** The index of each hash's row. */
    private final FingerprintTable rows;

    private UnitWeights(long[] hashes, byte[] weights, float[] steps) {
        this.hashes = hashes;
        this.steps = steps;
        words = (steps.length + PER_WORD - 1) / PER_WORD;
        packed = new long[hashes.length * words];
        for (int i = 0; i < weights.length; i++) {
            int unit = i % steps.length;
            packed[i / steps.length * words + unit / PER_WORD] |=
                    (long) (weights[i] + RAISED) << unit % PER_WORD * Byte.SIZE;
        }
        if (hashes.length > 1 << FingerprintTable.VALUE_BITS) {
            throw new IllegalArgumentException("too many features: " + hashes.length);
        }
        rows = new FingerprintTable(hashes.length, FILTER_BITS);
        for (int row = 0; row < hashes.length; row++) {
            rows.put(hashes[row], row);
        }
    }

    /**
     * Rounds weights to 8 bits.
     *
     * @param hashes the hash of each feature's name, no two alike, ascending
     * @param exact for each of them the weights of all units
     */
    static UnitWeights quantise(long[] hashes, float[][] exact, int units) {
        float[] steps = new float[units];
        for (float[] row : exact) {
            for (int unit = 0; unit < units; unit++) {
                steps[unit] = Math.max(steps[unit], Math.abs(row[unit]) / STEPS);
            }
        }
        byte[] rows = new byte[exact.length * units];
        for (int row = 0; row < exact.length; row++) {
            for (int unit = 0; unit < units; unit++) {
                rows[row * units + unit] = steps[unit] == 0 ? 0 : (byte) Math.round(exact[row][unit] / steps[unit]);
            }
        }
        return new UnitWeights(hashes.clone(), rows, steps);
    }

    int size() {
        return hashes.length;
    }

    double[] sums(FeatureVector features) {
        // First the rows are found, so that the processor can fetch many at once.
        int[] rowsFound = new int[features.size()];
        float[] values = new float[features.size()];
        int found = 0;
        for (int index = 0; index < rowsFound.length; index++) {
            long hash = features.hash(index);
            if (rows.mayHold(hash)) {
                long entry = rows.entry(hash);
                if (entry != 0) {
                    rowsFound[found] = FingerprintTable.value(entry);
                    values[found++] = (float) features.value(index);
                }
            }
        }
        float[] sums = new float[words * PER_WORD];
        while (found > 0) {
            found = addAlike(sums, rowsFound, values, found);
        }
        double[] exact = new double[steps.length];
        Arrays.setAll(exact, unit -> (double) sums[unit] * steps[unit]);
        return exact;
    }

    /** Adds the rows whose value is that of the last; returns how many rows are left, which have moved to the front. */
    private int addAlike(float[] sums, int[] rowsFound, float[] values, int found) {
        float value = values[found - 1];
        long[] even = new long[words];
        long[] odd = new long[words];
        int added = 0;
        int left = 0;
        for (int i = 0; i < found; i++) {
            if (values[i] != value) {
                rowsFound[left] = rowsFound[i];
                values[left++] = values[i];
                continue;
            }
            int begin = rowsFound[i] * words;
            for (int word = 0; word < words; word++) {
                long row = packed[begin + word];
                even[word] += row & SECONDS;
                odd[word] += row >>> Byte.SIZE & SECONDS;
            }
            if (++added == MOST_ADDED) {
                moveInto(sums, even, odd, added, value);
                added = 0;
            }
        }
        moveInto(sums, even, odd, added, value);
        return left;
    }

    private void moveInto(float[] sums, long[] even, long[] odd, int added, float value) {
        for (int unit = 0; unit < sums.length; unit++) {
            long lanes = (unit % 2 == 0 ? even : odd)[unit / PER_WORD];
            int raised = (int) (lanes >>> unit % PER_WORD / 2 * LANE_BITS) & LANE;
            sums[unit] += (raised - RAISED * added) * value;
        }
        Arrays.fill(even, 0);
        Arrays.fill(odd, 0);
    }

    void write(DataOutput out) throws IOException {
        for (float step : steps) {
            out.writeFloat(step);
        }
        out.writeInt(hashes.length);
        for (long hash : hashes) {
            out.writeLong(hash);
        }
        for (int row = 0; row < hashes.length; row++) {
            for (int unit = 0; unit < steps.length; unit++) {
                long eight = packed[row * words + unit / PER_WORD];
                out.writeByte((int) (eight >>> unit % PER_WORD * Byte.SIZE & 0xFF) - RAISED);
            }
        }
    }

    static UnitWeights read(DataInput in, int units) throws IOException {
        float[] steps = new float[units];
        for (int unit = 0; unit < units; unit++) {
            steps[unit] = in.readFloat();
        }
        long[] hashes = new long[in.readInt()];
        for (int row = 0; row < hashes.length; row++) {
            hashes[row] = in.readLong();
        }
        byte[] rows = new byte[hashes.length * units];
        in.readFully(rows);
        return new UnitWeights(hashes, rows, steps);
    }
}
