package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.Labelling;
import org.stanceledger.learning.SequenceExample;
import org.stanceledger.learning.SequenceModel;

/**
 * Finds source and content of a cue.
 *
 * @param model the trained tagger
 */
record SpanTagger(SequenceModel model) {
    static final int BEST = 16;
    private static final int ANY = 1 << TokenLabels.NEITHER
            | 1 << TokenLabels.SOURCE
            | 1 << TokenLabels.CONTENT
            | 1 << TokenLabels.AFTER_CONTENT;

    /** The likeliest ways to read a cue, best first; none if nothing is likely to be its content. */
    List<Candidate> candidates(TokenTable table, SpanFeatures features, Cue cue) {
        Window window = Window.around(table, cue);
        SequenceExample example = new SequenceExample(features.extract(cue, window), allowed(cue, window), new byte[0]);
        List<Candidate> candidates = new ArrayList<>();
        for (Labelling labelling : model.lattice(example).best(BEST)) {
            Candidate candidate = Candidate.read(table, cue, window, labelling.labels(), labelling.score());
            if (candidate != null && candidates.stream().noneMatch(candidate::sameSpans)) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    static int[] allowed(Cue cue, Window window) {
        int[] allowed = new int[window.length()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = cue.contains(window.begin() + i) ? 1 << TokenLabels.CUE : ANY;
        }
        return allowed;
    }

    /** The gold labels of a window. */
    static byte[] labels(Cue cue, Window window, @Nullable Window source, List<Window> content) {
        byte[] labels = new byte[window.length()];
        boolean after = false;
        for (int k = 0; k < labels.length; k++) {
            int i = window.begin() + k;
            if (cue.contains(i)) {
                labels[k] = TokenLabels.CUE;
            } else if (content.stream().anyMatch(run -> run.begin() <= i && i < run.end())) {
                labels[k] = TokenLabels.CONTENT;
                after = true;
            } else if (source != null && source.begin() <= i && i < source.end()) {
                labels[k] = TokenLabels.SOURCE;
            } else {
                labels[k] = after ? (byte) TokenLabels.AFTER_CONTENT : TokenLabels.NEITHER;
            }
        }
        return labels;
    }
}
