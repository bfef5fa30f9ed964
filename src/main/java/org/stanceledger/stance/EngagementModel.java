package org.stanceledger.stance;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.learning.NetworkClassifier;
import org.stanceledger.learning.Softmax;

/**
 * Whether a statement takes a side: a regression and a network, whose scores are added.
 *
 * @param linear gives the reasons for readers too
 * @param network the same labels in the same order
 */
record EngagementModel(LinearClassifier linear, NetworkClassifier network) {

    /** How much of each score counts: so are probabilities true on authors left out of training (docs/stance.md). */
    private static final double LINEAR_SHARE = 0.3;

    private static final double NETWORK_SHARE = 0.48;

    EngagementModel {
        if (!linear.labels().equals(network.labels())) {
            throw new IllegalArgumentException("labels " + linear.labels() + " and " + network.labels());
        }
    }

    /** What the features add that all statements of an article share. */
    record Background(double[] scores, double[] sums) {}

    Background background(FeatureVector shared) {
        return new Background(linear.scores(shared), network.sums(shared));
    }

    /** The probability that a statement takes a side. */
    double probability(FeatureVector seen, Background background) {
        double[] byLinear = sum(linear.scores(seen), background.scores());
        double[] byNetwork = network.scores(sum(network.sums(seen), background.sums()));
        double[] scores = new double[byLinear.length];
        Arrays.setAll(scores, label -> LINEAR_SHARE * byLinear[label] + NETWORK_SHARE * byNetwork[label]);
        return Softmax.of(scores)[linear.indexOf(StanceModel.ENGAGED)];
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }

    void write(DataOutput out) throws IOException {
        linear.write(out);
        network.write(out);
    }

    static EngagementModel read(DataInput in) throws IOException {
        return new EngagementModel(LinearClassifier.read(in), NetworkClassifier.read(in));
    }
}
