package org.stanceledger.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How likely the span tagger finds each candidate: as a whole, and its source and its content each whatever the other is. */
final class CandidateScores {
    private CandidateScores() {}

    /** For each candidate three logarithms: its score less the best one's, and the shares of its content and its source. */
    static double[][] of(List<Candidate> candidates) {
        int n = candidates.size();
        double best = candidates.get(0).score();
        double[] mass = new double[n];
        double sum = 0;
        Map<Object, Double> contents = new HashMap<>();
        Map<Object, Double> sources = new HashMap<>();
        for (int c = 0; c < n; c++) {
            mass[c] = Math.exp(candidates.get(c).score() - best);
            sum += mass[c];
            contents.merge(candidates.get(c).content(), mass[c], Double::sum);
            sources.merge(Objects.requireNonNullElse(candidates.get(c).source(), ""), mass[c], Double::sum);
        }
        double[][] scores = new double[n][];
        for (int c = 0; c < n; c++) {
            Candidate each = candidates.get(c);
            scores[c] = new double[] {
                each.score() - best,
                Math.log(contents.getOrDefault(each.content(), 0.0) / sum),
                Math.log(sources.getOrDefault(Objects.requireNonNullElse(each.source(), ""), 0.0) / sum)
            };
        }
        return scores;
    }
}
