package org.stanceledger.attribution;

import java.util.List;
import org.stanceledger.learning.FeatureHash;
import org.stanceledger.learning.FeatureList;
import org.stanceledger.learning.RankingExample;

/** The features by which whole readings of a cue are compared: what the spans look like, and what is left between and around them. */
final class CandidateFeatures {
    private final TokenTable table;
    private final SpanFeatures spans;
    private final Convention convention;
    private final FeatureList list = new FeatureList();
    private final SourceSpanFeatures sources;
    private final ContentSpanFeatures contents;

    CandidateFeatures(TokenTable table, SpanFeatures spans, Convention convention) {
        this.table = table;
        this.spans = spans;
        this.convention = convention;
        this.sources = new SourceSpanFeatures(table, spans, list);
        this.contents = new ContentSpanFeatures(table, spans, list);
    }

    /** The candidates of one cue, to be ranked. */
    RankingExample example(List<Candidate> candidates, double[] gains) {
        int[][] features = new int[candidates.size()][];
        double[][] scores = CandidateScores.of(candidates);
        for (int c = 0; c < features.length; c++) {
            features[c] = extract(candidates.get(c), c);
        }
        return new RankingExample(features, scores, gains);
    }

    private int[] extract(Candidate candidate, int rank) {
        list.clear();
        Cue cue = candidate.cue();
        int head = spans.headOf(cue);
        int lemma = table.lemma[head];
        list.add(1, Math.min(8, rank));
        sources.add(candidate.source(), cue, head);
        List<Window> content = candidate.content();
        list.add(30, Math.min(3, content.size()));
        list.add(31, Math.min(3, content.size()), lemma);
        for (Window run : content) {
            contents.add(run, cue, lemma);
        }
        order(candidate, lemma);
        rest(candidate, lemma);
        int size = list.size();
        for (int k = 0; k < size; k++) {
            list.add(90 + convention.code(), list.get(k));
        }
        return list.toArray();
    }

    /** In which order source, cue and content stand, and what separates them. */
    private void order(Candidate candidate, int lemma) {
        Cue cue = candidate.cue();
        int pattern = 1;
        int detailed = 1;
        int at = Integer.MIN_VALUE;
        int done = 0;
        int pieces = candidate.content().size() + 1 + (candidate.source() == null ? 0 : 1);
        int previousEnd = -1;
        while (done < pieces) {
            int nextBegin = Integer.MAX_VALUE;
            int nextEnd = 0;
            int code = 0;
            if (cue.begin() > at && cue.begin() < nextBegin) {
                nextBegin = cue.begin();
                nextEnd = cue.end();
                code = 1;
            }
            Window source = candidate.source();
            if (source != null && source.begin() > at && source.begin() < nextBegin) {
                nextBegin = source.begin();
                nextEnd = source.end();
                code = 2;
            }
            for (Window run : candidate.content()) {
                if (run.begin() > at && run.begin() < nextBegin) {
                    nextBegin = run.begin();
                    nextEnd = run.end();
                    code = 3;
                }
            }
            pattern = pattern * 4 + code;
            int gap = previousEnd < 0
                    ? 0
                    : nextBegin == previousEnd ? 1 : nextBegin == previousEnd + 1 ? 100 + table.tag[previousEnd] : 2;
            detailed = FeatureHash.mix(detailed, code, gap);
            at = nextBegin;
            previousEnd = nextEnd;
            done++;
        }
        list.add(70, pattern);
        list.add(71, pattern, lemma);
        list.add(72, detailed);
        list.add(73, detailed, lemma);
        list.add(74, pattern, cue.type().code());
    }

    /** What the cue's sentence holds besides the reading. */
    private void rest(Candidate candidate, int lemma) {
        Cue cue = candidate.cue();
        int sentence = table.sentence[cue.begin()];
        int words = 0;
        int after = 0;
        int verbs = 0;
        int commas = 0;
        int quoted = 0;
        int end = candidate.content().get(candidate.content().size() - 1).end();
        int from = table.text.sentences().get(sentence).firstToken();
        int to = table.text.sentences().get(sentence).endToken();
        for (int i = from; i < to; i++) {
            if (!covered(candidate, i)) {
                boolean letter = Character.isLetterOrDigit(table.form(i).charAt(0));
                words += letter ? 1 : 0;
                after += letter && i >= end ? 1 : 0;
                verbs += table.tag[i] == TagCode.VERB && !spans.isCue(i) ? 1 : 0;
                commas += table.tag[i] == TagCode.COMMA ? 1 : 0;
                quoted += letter && table.quoted[i] == TokenTable.INSIDE ? 1 : 0;
            }
        }
        list.add(80, Math.min(10, words));
        list.add(81, Math.min(6, after));
        list.add(82, Math.min(3, verbs), Math.min(6, words));
        list.add(83, Math.min(3, commas), Math.min(6, words));
        list.add(84, Math.min(6, after), lemma);
        list.add(85, Math.min(4, quoted), table.quoted[cue.begin()]);
        list.add(86, Math.min(2, quoted), Math.min(3, verbs));
    }

    private static boolean covered(Candidate candidate, int i) {
        Window source = candidate.source();
        if (candidate.cue().contains(i) || source != null && source.begin() <= i && i < source.end()) {
            return true;
        }
        for (Window run : candidate.content()) {
            if (run.begin() <= i && i < run.end()) {
                return true;
            }
        }
        return false;
    }
}
