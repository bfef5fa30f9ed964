package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.LabelledText;

/** Whether confidence means what it says: of the attributions found with about 0.8, about 80 of 100 should be right. */
public final class Reliability {
    private static final int BANDS = 10;
    private static final double PAIRED = 0.5;

    private final long[] found = new long[BANDS];
    private final long[] right = new long[BANDS];
    private final double[] sum = new double[BANDS];

    /** Adds what was found in a text; right is what shares half of its content's letters with a labelled one. */
    public void add(LabelledText labelled, List<Attribution> attributions) {
        String text = labelled.text().text();
        Set<Integer> matched = new HashSet<>();
        ContentPairs.of(
                        labelled.attributions().stream()
                                .map(each -> ContentPairs.characters(text, each.content()))
                                .toList(),
                        attributions.stream()
                                .map(each -> ContentPairs.characters(text, each.content()))
                                .toList())
                .stream()
                .filter(pair -> pair.overlap() >= PAIRED)
                .forEach(pair -> matched.add(pair.found()));
        for (int i = 0; i < attributions.size(); i++) {
            double confidence = attributions.get(i).confidence();
            int band = Math.min(BANDS - 1, (int) (confidence * BANDS));
            found[band]++;
            sum[band] += confidence;
            right[band] += matched.contains(i) ? 1 : 0;
        }
    }

    /** The mean distance between confidence and share of right ones, weighted by how many there are. */
    public double expectedCalibrationError() {
        double error = 0;
        long all = 0;
        for (int band = 0; band < BANDS; band++) {
            error += Math.abs(sum[band] - right[band]);
            all += found[band];
        }
        return all == 0 ? 0 : error / all;
    }

    /** A table for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("confidence   found  mean confidence  right");
        for (int band = 0; band < BANDS; band++) {
            if (found[band] > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f  %6d  %15.2f  %5.2f",
                        (double) band / BANDS,
                        (band + 1.0) / BANDS,
                        found[band],
                        sum[band] / found[band],
                        (double) right[band] / found[band]));
            }
        }
        lines.add(String.format(Locale.ROOT, "expected calibration error %.3f", expectedCalibrationError()));
        return lines;
    }
}
