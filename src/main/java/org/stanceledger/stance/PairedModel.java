package org.stanceledger.stance;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.learning.NetworkClassifier;
import org.stanceledger.learning.Softmax;

/**
 * A regression and, where it is in doubt, a network, whose scores are added.
 *
 * @param linear gives the reasons for readers too
 * @param network the same labels in the same order
 * @param shares how much of each score counts
 */
record PairedModel(LinearClassifier linear, NetworkClassifier network, Shares shares) {

    /** Where the regression gives a label more than this the network is not asked, as in most statements of articles on other matters. */
    private static final double SURE = 0.85;

    PairedModel {
        if (!linear.labels().equals(network.labels())) {
            throw new IllegalArgumentException("labels " + linear.labels() + " and " + network.labels());
        }
    }

    /** How much of each model's score counts: so are probabilities true on authors left out of training (docs/stance.md). */
    enum Shares {
        ENGAGEMENT(0.3, 0.48),
        TOWARD(0.7, 0.42);

        private final double linear;
        private final double network;

        Shares(double linear, double network) {
            this.linear = linear;
            this.network = network;
        }
    }

    /** What features add that several examples share. */
    static final class Background {
        private final double[] scores;
        /** Null where the network is not to be asked. */
        private final double @Nullable [] sums;

        private Background(double[] scores, double @Nullable [] sums) {
            this.scores = scores;
            this.sums = sums;
        }
    }

    /** The background of shared features, for examples of which the network is asked or not. */
    Background background(FeatureVector shared, boolean askNetwork) {
        return new Background(linear.scores(shared), askNetwork ? network.sums(shared) : null);
    }

    /** The probability of each label. */
    double[] probabilities(FeatureVector seen, boolean askNetwork) {
        double[] scores = linear.scores(seen);
        double[] byLinear = Softmax.of(scores);
        return !askNetwork || isSure(byLinear) ? byLinear : together(scores, network.sums(seen));
    }

    /** The probability of each label, given what the example sees alone and what it shares. */
    double[] probabilities(FeatureVector seen, Background background) {
        double[] scores = sum(linear.scores(seen), background.scores);
        double[] byLinear = Softmax.of(scores);
        double[] sums = background.sums;
        return sums == null || isSure(byLinear) ? byLinear : together(scores, sum(network.sums(seen), sums));
    }

    private static boolean isSure(double[] probabilities) {
        return DoubleStream.of(probabilities).anyMatch(p -> p > SURE);
    }

    private double[] together(double[] scores, double[] sums) {
        double[] byNetwork = network.scores(sums);
        double[] both = new double[scores.length];
        Arrays.setAll(both, label -> shares.linear * scores[label] + shares.network * byNetwork[label]);
        return Softmax.of(both);
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

    static PairedModel read(DataInput in, Shares shares) throws IOException {
        return new PairedModel(LinearClassifier.read(in), NetworkClassifier.read(in), shares);
    }
}
