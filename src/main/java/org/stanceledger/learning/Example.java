package org.stanceledger.learning;

/**
 * One labelled example to learn from.
 *
 * @param features what is seen
 * @param label what it is
 * @param weight how much it counts, 1 for an ordinary example
 */
public record Example(FeatureVector features, String label, double weight) {

    public Example(FeatureVector features, String label) {
        this(features, label, 1.0);
    }
}
