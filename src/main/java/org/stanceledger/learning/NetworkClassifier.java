package org.stanceledger.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained network of one hidden layer: each unit sums the weights of the features that are there and passes the sum on where it is above
 * zero; the labels' scores are weighted sums of the units. It sees what features mean together, which a {@link LinearClassifier} cannot.
 * The weights of features are held in 8 bits each. Immutable.
 */
public final class NetworkClassifier {

    private static final String FORMAT = "network 1";

    private final List<String> labels;
    private final UnitWeights weights;
    /** For each unit what it adds to each label's score. */
    private final double[][] outputs;

    private final double[] biases;

    NetworkClassifier(List<String> labels, UnitWeights weights, double[][] outputs, double[] biases) {
        this.labels = List.copyOf(labels);
        this.weights = weights;
        this.outputs = outputs;
        this.biases = biases;
    }

    public List<String> labels() {
        return labels;
    }

    /** How many features have weights. */
    public int size() {
        return weights.size();
    }

    /**
     * What some features add to each unit; sums of features that are seen in several examples can be kept and added.
     *
     * @return one number for each unit
     */
    public double[] sums(FeatureVector features) {
        return weights.sums(features);
    }

    /** The unnormalised score of each label, given the units' sums over all features. */
    public double[] scores(double[] sums) {
        double[] scores = biases.clone();
        for (int unit = 0; unit < sums.length; unit++) {
            if (sums[unit] > 0) {
                for (int label = 0; label < scores.length; label++) {
                    scores[label] += sums[unit] * outputs[unit][label];
                }
            }
        }
        return scores;
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeUTF(FORMAT);
        out.writeInt(labels.size());
        for (int label = 0; label < biases.length; label++) {
            out.writeUTF(labels.get(label));
            out.writeDouble(biases[label]);
        }
        out.writeInt(outputs.length);
        for (double[] unit : outputs) {
            for (double weight : unit) {
                out.writeFloat((float) weight);
            }
        }
        weights.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static NetworkClassifier read(DataInput in) throws IOException {
        String format = in.readUTF();
        if (!format.equals(FORMAT)) {
            throw new IOException("not a network of this version: " + format);
        }
        double[] biases = new double[in.readInt()];
        List<String> labels = new ArrayList<>();
        for (int label = 0; label < biases.length; label++) {
            labels.add(in.readUTF());
            biases[label] = in.readDouble();
        }
        double[][] outputs = new double[in.readInt()][biases.length];
        for (double[] unit : outputs) {
            for (int label = 0; label < unit.length; label++) {
                unit[label] = in.readFloat();
            }
        }
        return new NetworkClassifier(labels, UnitWeights.read(in, outputs.length), outputs, biases);
    }
}
