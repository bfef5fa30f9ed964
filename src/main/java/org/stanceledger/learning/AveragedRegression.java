package org.stanceledger.learning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Trains one {@link LinearClassifier} whose scores are the mean of several regressions' scores, each of which looks at some of the features:
 * features that explain the same cannot hide each other, and errors that the regressions do not share shrink.
 *
 * @param views the regressions
 */
public record AveragedRegression(List<View> views) {

    /**
     * One regression and what it looks at.
     *
     * @param regression how it is trained
     * @param features whether it looks at a feature of a name
     */
    public record View(LogisticRegression regression, Predicate<String> features) {}

    public AveragedRegression {
        views = List.copyOf(views);
        if (views.isEmpty()) {
            throw new IllegalArgumentException("no regressions to average");
        }
    }

    /** The classifier that explains the examples best. */
    public LinearClassifier train(TrainingSet examples) {
        if (examples.size() == 0) {
            throw new IllegalArgumentException("no examples to learn from");
        }
        int[] rows = IntStream.range(0, examples.size()).toArray();
        List<String> labels = LogisticRegression.labels(examples, rows);
        Map<String, double[]> mean = new TreeMap<>();
        for (View view : views) {
            view.regression().weights(examples, rows, labels, view.features()).forEach((name, weights) -> {
                double[] sum = mean.computeIfAbsent(name, unseen -> new double[labels.size()]);
                for (int label = 0; label < sum.length; label++) {
                    sum[label] += weights[label] / views.size();
                }
            });
        }
        return LinearClassifier.quantise(labels, mean);
    }
}
