package org.stanceledger.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureHash;
import org.stanceledger.learning.FeatureList;
import org.stanceledger.learning.RankingExample;

/** The features by which whole readings of a cue are compared: what the spans look like, and what is left between and around them. */
final class CandidateFeatures {
    private static final int NONE = -7;

    private final TokenTable table;
    private final SpanFeatures spans;
    private final Convention convention;
    private final FeatureList list = new FeatureList();

    CandidateFeatures(TokenTable table, SpanFeatures spans, Convention convention) {
        this.table = table;
        this.spans = spans;
        this.convention = convention;
    }

    /** The candidates of one cue, to be ranked. */
    RankingExample example(List<Candidate> candidates, double[] gains) {
        int[][] features = new int[candidates.size()][];
        double[] scores = new double[candidates.size()];
        for (int c = 0; c < features.length; c++) {
            features[c] = extract(candidates.get(c), c);
            scores[c] = candidates.get(c).score() - candidates.get(0).score();
        }
        return new RankingExample(features, scores, gains);
    }

    private int[] extract(Candidate candidate, int rank) {
        list.clear();
        Cue cue = candidate.cue();
        int head = spans.headOf(cue);
        int lemma = table.lemma[head];
        list.add(1, rank);
        source(candidate.source(), cue, head, lemma);
        List<Window> content = candidate.content();
        list.add(30, Math.min(3, content.size()));
        list.add(31, Math.min(3, content.size()), lemma);
        for (Window run : content) {
            content(run, cue, lemma);
        }
        order(candidate, lemma);
        rest(candidate, lemma);
        int size = list.size();
        for (int k = 0; k < size; k++) {
            list.add(90 + convention.code(), list.get(k));
        }
        return list.toArray();
    }

    private void source(@Nullable Window source, Cue cue, int head, int lemma) {
        int passive = spans.passive(cue, head);
        if (source == null) {
            list.add(2);
            list.add(3, lemma);
            list.add(4, passive, table.tag[head]);
            list.add(5, cue.type().code());
            return;
        }
        int first = source.begin();
        int last = source.end() - 1;
        int length = Math.min(8, source.length());
        boolean before = last < cue.begin();
        int gap = before ? cue.begin() - last - 1 : first - cue.end();
        list.add(6, length, before ? 1 : 0);
        list.add(7, Math.min(6, gap), before ? 1 : 0);
        list.add(8, table.tag[first], table.tag[last]);
        list.add(9, table.tag[last], table.head[last], before ? 1 : 0);
        list.add(10, tag(first - 1), table.tag[first]);
        list.add(11, table.tag[last], tag(last + 1));
        list.add(12, tag(first - 1), tag(last + 1));
        list.add(13, word(first - 1));
        list.add(14, word(last + 1));
        list.add(15, table.word[first]);
        list.add(16, table.lemma[last]);
        list.add(17, passive, before ? 1 : 0);
        list.add(18, lemma, table.head[last], before ? 1 : 0);
        boolean whole = (first == 0 || table.phrase[first - 1] != table.phrase[first] || table.phrase[first] < 0)
                && (last + 1 >= table.size || table.phrase[last + 1] != table.phrase[last] || table.phrase[last] < 0);
        list.add(19, whole ? 1 : 0, table.head[last]);
        int shape = 0;
        for (int i = first; i <= last; i++) {
            int step = table.tag[i];
            shape = i > first && table.tag[i - 1] == step ? shape : FeatureHash.mix(shape, step);
        }
        list.add(20, shape);
        list.add(21, shape, tag(last + 1));
        int between = 0;
        for (int i = before ? last + 1 : cue.end(); i < (before ? cue.begin() : first); i++) {
            between = FeatureHash.mix(between, table.tag[i]);
        }
        list.add(22, between, before ? 1 : 0);
        list.add(23, inside(source) ? 1 : 0, table.quoted[head]);
        list.add(24, table.sentence[first] == table.sentence[head] ? 1 : 0);
    }

    private boolean inside(Window run) {
        return table.quoted[run.begin()] == TokenTable.INSIDE;
    }

    private void content(Window run, Cue cue, int lemma) {
        int first = run.begin();
        int last = run.end() - 1;
        boolean before = last < cue.begin();
        int side = before ? 1 : 0;
        int length = run.length() < 4
                ? run.length()
                : run.length() < 8 ? 4 : run.length() < 16 ? 5 : run.length() < 32 ? 6 : 7;
        int gap = before ? cue.begin() - last - 1 : first - cue.end();
        list.add(40, length, side);
        list.add(41, length, lemma);
        list.add(42, Math.min(6, gap), side);
        list.add(43, tag(first - 1), table.tag[first], side);
        list.add(44, table.tag[last], tag(last + 1), side);
        list.add(45, tag(last + 1), tag(last + 2), side);
        list.add(46, word(first - 1), side);
        list.add(47, word(last + 1), side);
        list.add(48, table.word[first], side);
        list.add(49, table.word[first], lemma);
        list.add(50, table.tag[first], lemma);
        list.add(51, tag(last + 1), word(last + 2));
        int sentenceEnd = ends(last) ? 1 : 0;
        int sentenceStart = first == 0 || table.sentence[first - 1] != table.sentence[first] || starts(first) ? 1 : 0;
        list.add(52, sentenceEnd, side);
        list.add(53, sentenceStart, side);
        list.add(54, sentenceEnd, sentenceStart, Math.min(3, table.sentence[last] - table.sentence[first]));
        list.add(55, sentenceEnd, side, lemma);
        int marks = quotes(run);
        list.add(56, marks, side);
        list.add(57, marks, lemma);
        list.add(58, marks, sentenceEnd, sentenceStart);
        int cues = 0;
        int verbs = 0;
        for (int i = first; i <= last; i++) {
            cues += spans.isCue(i) ? 1 : 0;
            verbs += table.tag[i] == TagCode.VERB ? 1 : 0;
        }
        list.add(59, Math.min(3, cues), side);
        list.add(60, Math.min(2, verbs), side, length);
        list.add(61, Math.min(2, verbs), lemma);
        int next = 0;
        for (int i = last + 1; i < Math.min(table.size, last + 4); i++) {
            next |= spans.isCue(i) ? 1 << i - last - 1 : 0;
        }
        list.add(62, next, tag(last + 1));
        list.add(63, next, word(last + 1));
        int between = 0;
        for (int i = before ? last + 1 : cue.end(); i < (before ? cue.begin() : first) && gap < 7; i++) {
            between = FeatureHash.mix(between, table.tag[i]);
        }
        list.add(64, between, side);
        list.add(65, table.quoted[first], tag(first - 1), side);
    }

    /** How a stretch stands to the quotation marks: 0 none, 1 exactly inside a pair, 2 holds whole pairs, 3 cuts one. */
    private int quotes(Window run) {
        int first = run.begin();
        int last = run.end() - 1;
        int q = table.quotation[first];
        if (q >= 0 && table.quotation[last] == q) {
            boolean opens = first == 0 || table.quoted[first - 1] == TokenTable.OPENING;
            int end = last + 1;
            while (end < table.size
                    && table.quotation[end] == q
                    && table.tag[end] >= TagCode.SPECIAL
                    && table.quoted[end] == TokenTable.INSIDE) {
                end++;
            }
            boolean closes = end >= table.size || table.quotation[end] != q || table.quoted[end] == TokenTable.CLOSING;
            return opens && closes ? 1 : opens || closes ? 4 : 5;
        }
        boolean cutsFirst =
                q >= 0 && first > 0 && table.quotation[first - 1] == q && table.quoted[first - 1] == TokenTable.INSIDE;
        int r = table.quotation[last];
        boolean cutsLast = r >= 0
                && last + 2 < table.size
                && table.quotation[last + 2] == r
                && table.quoted[last + 1] == TokenTable.INSIDE;
        if (cutsFirst || cutsLast) {
            return 3;
        }
        for (int i = first; i <= last; i++) {
            if (table.quotation[i] >= 0) {
                return 2;
            }
        }
        return 0;
    }

    /** Whether nothing but punctuation follows in the sentence. */
    private boolean ends(int last) {
        for (int i = last + 1; i < table.size && table.sentence[i] == table.sentence[last]; i++) {
            if (Character.isLetterOrDigit(table.form(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private boolean starts(int first) {
        for (int i = first - 1; i >= 0 && table.sentence[i] == table.sentence[first]; i--) {
            if (Character.isLetterOrDigit(table.form(i).charAt(0))) {
                return false;
            }
        }
        return true;
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
            }
        }
        list.add(80, Math.min(10, words));
        list.add(81, Math.min(6, after));
        list.add(82, Math.min(3, verbs), Math.min(6, words));
        list.add(83, Math.min(3, commas), Math.min(6, words));
        list.add(84, Math.min(6, after), lemma);
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

    private int word(int i) {
        return i < 0 || i >= table.size ? NONE : table.word[i];
    }

    private int tag(int i) {
        return i < 0 || i >= table.size ? TagCode.NOTHING : table.tag[i];
    }
}
