package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceledger.learning.RankingExample;
import org.stanceledger.learning.SequenceExample;
import org.stanceledger.learning.TrainingSet;

/**
 * A labelled text as the parts of a model learn from it.
 *
 * @param table its tokens
 * @param convention by whose guidelines it is labelled
 * @param gold its labelled cues
 */
record TrainingText(TokenTable table, Convention convention, List<GoldCue> gold) {
    static TrainingText of(LabelledText labelled) {
        TokenTable table = new TokenTable(labelled.text());
        return new TrainingText(table, labelled.convention(), GoldCue.of(table, labelled.attributions()));
    }

    /** Each paragraph with its cues, for the cue tagger. */
    List<SequenceExample> cueExamples() {
        CueFeatures features = new CueFeatures(table, convention);
        byte[] labels = new byte[table.size];
        for (GoldCue each : gold) {
            Cue cue = each.cue();
            labels[cue.begin()] = switch (cue.type()) {
                case WORDS -> TokenLabels.CUE_BEGIN;
                case QUOTATION -> TokenLabels.CUE_QUOTATION;
                case LABEL -> TokenLabels.CUE_LABEL;
            };
            for (int i = cue.begin() + 1; i < cue.end(); i++) {
                labels[i] = TokenLabels.CUE_INSIDE;
            }
        }
        List<SequenceExample> examples = new ArrayList<>();
        for (int p = 0; p < table.text.paragraphs().size(); p++) {
            int begin = table.firstToken(p);
            int end = table.endToken(p);
            int[] allowed = CueTagger.allowed(table, begin, end);
            byte[] own = new byte[end - begin];
            for (int i = begin; i < end; i++) {
                own[i - begin] = (allowed[i - begin] & 1 << labels[i]) != 0 ? labels[i] : TokenLabels.CUE_NONE;
            }
            examples.add(new SequenceExample(features.extract(begin, end), allowed, own));
        }
        return examples;
    }

    /** Each labelled cue with its source and content, for the span tagger.
     *
     * @param cues the cues found in the text, which features tell of
     */
    List<SequenceExample> spanExamples(List<Cue> cues) {
        SpanFeatures features = new SpanFeatures(table, convention, cues);
        List<SequenceExample> examples = new ArrayList<>();
        for (GoldCue each : gold) {
            if (each.cue().type() != Cue.Type.QUOTATION) {
                Window window = Window.around(table, each.cue());
                examples.add(new SequenceExample(
                        features.extract(each.cue(), window),
                        SpanTagger.allowed(each.cue(), window),
                        SpanTagger.labels(each.cue(), window, each.source(), each.content())));
            }
        }
        return examples;
    }

    /** The candidates of each labelled cue, for the ranking. */
    List<RankingExample> rankingExamples(List<Cue> cues, SpanTagger tagger) {
        SpanFeatures spans = new SpanFeatures(table, convention, cues);
        CandidateFeatures features = new CandidateFeatures(table, spans, convention);
        List<RankingExample> examples = new ArrayList<>();
        for (GoldCue each : gold) {
            if (each.cue().type() == Cue.Type.QUOTATION) {
                continue;
            }
            List<Candidate> candidates = tagger.candidates(table, spans, each.cue());
            if (candidates.size() < 2) {
                continue;
            }
            double[] gains = new double[candidates.size()];
            for (int c = 0; c < gains.length; c++) {
                gains[c] = Agreement.gain(table, candidates.get(c), each);
            }
            examples.add(features.example(candidates, gains));
        }
        return examples;
    }

    /** Adds each reading, and whether its content agrees with that of a labelled attribution, for the confidence. */
    void judge(List<Reading> readings, TrainingSet judged) {
        Map<Reading, Boolean> right = new HashMap<>();
        Set<GoldCue> taken = new HashSet<>();
        for (Reading reading : readings) {
            GoldCue match = null;
            double best = 0.5;
            for (GoldCue each : gold) {
                double overlap = Agreement.overlap(table, reading.candidate().content(), each.content());
                if (overlap >= best && !taken.contains(each)) {
                    best = overlap;
                    match = each;
                }
            }
            if (match != null) {
                taken.add(match);
            }
            right.put(reading, match != null);
        }
        for (Reading reading : readings) {
            judged.add(
                    Confidence.features(table, reading, convention, Readings.nested(reading, readings)),
                    Boolean.TRUE.equals(right.get(reading)) ? Confidence.RIGHT : Confidence.WRONG);
        }
    }
}
