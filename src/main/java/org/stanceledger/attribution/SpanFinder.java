package org.stanceledger.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.RankingModel;

/**
 * Reads source and content of cues: the span tagger proposes, the ranking chooses.
 *
 * @param tagger proposes readings
 * @param ranking chooses among them
 */
record SpanFinder(SpanTagger tagger, RankingModel ranking) {
    /** The best reading of a cue, null if it has no content. */
    @Nullable
    Reading read(TokenTable table, SpanFeatures spans, CandidateFeatures features, Cue cue) {
        List<Candidate> candidates = tagger.candidates(table, spans, cue);
        if (candidates.isEmpty()) {
            return null;
        }
        double[] p = ranking.probabilities(features.example(candidates, new double[0]));
        int best = 0;
        for (int c = 1; c < p.length; c++) {
            best = p[c] > p[best] ? c : best;
        }
        return new Reading(candidates.get(best), p[best]);
    }
}
