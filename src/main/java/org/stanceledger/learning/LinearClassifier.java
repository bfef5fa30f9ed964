package org.stanceledger.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A trained multinomial logistic regression whose weights are held in 8 bits each. Immutable. */
public final class LinearClassifier {

    private static final String FORMAT = "linear 1";
    private static final int STEPS = 127;

    private final List<String> labels;
    private final float[] scales;
    private final WeightTable weights;

    private LinearClassifier(List<String> labels, float[] scales, WeightTable weights) {
        this.labels = List.copyOf(labels);
        this.scales = scales;
        this.weights = weights;
    }

    /** Quantises weights, given for each feature in the order of the labels; features that round to nothing are left out. */
    static LinearClassifier quantise(List<String> labels, Map<String, double[]> exact) {
        float[] scales = new float[labels.size()];
        for (double[] row : exact.values()) {
            for (int label = 0; label < row.length; label++) {
                scales[label] = Math.max(scales[label], (float) Math.abs(row[label]));
            }
        }
        Map<String, byte[]> weights = new HashMap<>();
        exact.forEach((name, row) -> {
            byte[] bytes = new byte[row.length];
            boolean any = false;
            for (int label = 0; label < row.length; label++) {
                bytes[label] = scales[label] == 0 ? 0 : (byte) Math.round(row[label] / scales[label] * STEPS);
                any |= bytes[label] != 0;
            }
            if (any) {
                weights.put(name, bytes);
            }
        });
        return new LinearClassifier(labels, scales, WeightTable.of(weights, labels.size()));
    }

    public List<String> labels() {
        return labels;
    }

    /** How many features have a weight. */
    public int size() {
        return weights.size();
    }

    /** The index of a label in {@link #labels()}. */
    public int indexOf(String label) {
        int index = labels.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException("no such label: " + label);
        }
        return index;
    }

    /** What a feature of value 1 adds to the score of a label. */
    public double weight(String feature, int label) {
        return WeightTable.weight(weights.row(feature), label) * (double) scales[label] / STEPS;
    }

    /** What a feature of value 1 adds to the score of a label, its name given in two parts. */
    public double weight(FeatureName prefix, FeatureName name, int label) {
        long hash = NameHash.of(prefix, name);
        return weights.mayHold(hash)
                ? WeightTable.weight(weights.row(hash), label) * (double) scales[label] / STEPS
                : 0;
    }

    /** The unnormalised score of each label. */
    public double[] scores(FeatureVector features) {
        // First those that may have a row are picked out, so that the processor can fetch the rows of many at once.
        int[] held = new int[features.size()];
        int count = 0;
        for (int index = 0; index < held.length; index++) {
            if (weights.mayHold(features.hash(index))) {
                held[count++] = index;
            }
        }
        double[] sums = new double[labels.size()];
        for (int at = 0; at < count; at++) {
            long row = weights.row(features.hash(held[at]));
            if (row != 0) {
                double value = features.value(held[at]);
                for (int label = 0; label < sums.length; label++) {
                    sums[label] += WeightTable.weight(row, label) * value;
                }
            }
        }
        for (int label = 0; label < sums.length; label++) {
            sums[label] *= (double) scales[label] / STEPS;
        }
        return sums;
    }

    /** The probability of each label. */
    public double[] probabilities(FeatureVector features) {
        return Softmax.of(scores(features));
    }

    /** Writes the model; names are sorted and share their prefixes, so that it packs well. */
    public void write(DataOutput out) throws IOException {
        out.writeUTF(FORMAT);
        out.writeInt(labels.size());
        for (int label = 0; label < labels.size(); label++) {
            out.writeUTF(labels.get(label));
            out.writeFloat(scales[label]);
        }
        out.writeInt(weights.size());
        String previous = "";
        Map<String, byte[]> sorted = new TreeMap<>();
        weights.forEach(sorted::put);
        for (Map.Entry<String, byte[]> entry : sorted.entrySet()) {
            String name = entry.getKey();
            int shared = sharedPrefix(previous, name);
            out.writeShort(shared);
            out.writeUTF(name.substring(shared));
            out.write(entry.getValue());
            previous = name;
        }
    }

    /** Reads what {@link #write} wrote. */
    public static LinearClassifier read(DataInput in) throws IOException {
        String format = in.readUTF();
        if (!format.equals(FORMAT)) {
            throw new IOException("not a linear model of this version: " + format);
        }
        int size = in.readInt();
        List<String> labels = new ArrayList<>();
        float[] scales = new float[size];
        for (int label = 0; label < size; label++) {
            labels.add(in.readUTF());
            scales[label] = in.readFloat();
        }
        int features = in.readInt();
        WeightTable weights = new WeightTable(features, size);
        String previous = "";
        for (int i = 0; i < features; i++) {
            String name = previous.substring(0, in.readUnsignedShort()) + in.readUTF();
            byte[] row = new byte[size];
            in.readFully(row);
            weights.put(name, row);
            previous = name;
        }
        return new LinearClassifier(labels, scales, weights);
    }

    private static int sharedPrefix(String a, String b) {
        int n = Math.min(a.length(), b.length());
        int i = 0;
        while (i < n && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
