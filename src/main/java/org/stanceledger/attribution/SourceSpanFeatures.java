package org.stanceledger.attribution;

import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureHash;
import org.stanceledger.learning.FeatureList;

/** What a whole source looks like, and what stands between it and its cue. */
final class SourceSpanFeatures {
    private final TokenTable table;
    private final SpanFeatures spans;
    private final FeatureList list;

    SourceSpanFeatures(TokenTable table, SpanFeatures spans, FeatureList list) {
        this.table = table;
        this.spans = spans;
        this.list = list;
    }

    void add(@Nullable Window source, Cue cue, int head) {
        int lemma = table.lemma[head];
        int passive = spans.passive(cue, head);
        if (source == null) {
            list.add(2);
            list.add(3, lemma);
            list.add(4, passive, table.tag[head]);
            list.add(5, cue.type().code());
            list.add(25, table.tag[cue.begin()], table.tagAt(cue.begin() - 1));
            list.add(26, table.wordAt(cue.begin() - 1));
            return;
        }
        boolean before = source.end() <= cue.begin();
        int side = before ? 1 : 0;
        edges(source, side, lemma);
        shape(source);
        between(source, cue, before);
        list.add(17, passive, side);
        list.add(23, table.quoted[source.begin()] == TokenTable.INSIDE ? 1 : 0, table.quoted[head]);
        list.add(24, table.sentence[source.begin()] == table.sentence[head] ? 1 : 0);
    }

    private void edges(Window source, int side, int lemma) {
        int first = source.begin();
        int last = source.end() - 1;
        int before = table.tagAt(first - 1);
        int after = table.tagAt(last + 1);
        list.add(6, Math.min(8, source.length()), side);
        list.add(8, table.tag[first], table.tag[last]);
        list.add(9, table.tag[last], table.head[last], side);
        list.add(10, before, table.tag[first]);
        list.add(11, table.tag[last], after);
        list.add(12, before, after);
        list.add(13, table.wordAt(first - 1));
        list.add(14, table.wordAt(last + 1));
        list.add(15, table.word[first]);
        list.add(16, table.lemma[last]);
        list.add(18, lemma, table.head[last], side);
        list.add(27, after, table.wordAt(last + 2), side);
        list.add(28, table.tagAt(first - 2), before, table.tag[first]);
        boolean whole = (first == 0 || table.phrase[first - 1] != table.phrase[first] || table.phrase[first] < 0)
                && (last + 1 >= table.size || table.phrase[last + 1] != table.phrase[last] || table.phrase[last] < 0);
        list.add(19, whole ? 1 : 0, table.head[last]);
    }

    /** Its tags in a row, the head of its first noun phrase, and how far it goes on after that. */
    private void shape(Window source) {
        int first = source.begin();
        int last = source.end() - 1;
        int shape = 0;
        int noun = first;
        int verbs = 0;
        int commas = 0;
        int relatives = 0;
        int quoted = 0;
        for (int i = first; i <= last; i++) {
            int step = table.tag[i];
            shape = i > first && table.tag[i - 1] == step ? shape : FeatureHash.mix(shape, step);
            noun = table.phrase[i] >= 0 && table.phrase[i] == table.phrase[noun] ? i : noun;
            verbs += step == TagCode.VERB ? 1 : 0;
            commas += step == TagCode.COMMA || step == TagCode.DASH ? 1 : 0;
            relatives += table.opener[i] == i && i > first && step == TagCode.PRON ? 1 : 0;
            quoted += step == TagCode.MARK ? 1 : 0;
            if (i > first && (table.separates(i - 1) || step == TagCode.ADP || step == TagCode.CCONJ)) {
                list.add(100, table.word[i], Math.min(2, commas));
                list.add(101, table.tag[i - 1], step, Math.min(2, commas));
            }
        }
        list.add(20, shape);
        list.add(21, shape, table.tagAt(last + 1));
        list.add(102, table.lemma[noun]);
        list.add(103, table.lemma[noun], last - noun > 0 ? 1 : 0);
        list.add(104, Math.min(2, verbs), Math.min(2, commas), Math.min(2, relatives));
        list.add(105, Math.min(2, quoted), Math.min(2, verbs));
        list.add(106, Math.min(2, commas), table.tagAt(last + 1), table.head[noun]);
        list.add(107, table.head[noun], Math.min(3, last - noun), table.tagAt(noun + 1));
    }

    private void between(Window source, Cue cue, boolean before) {
        int from = before ? source.end() : cue.end();
        int to = before ? cue.begin() : source.begin();
        int side = before ? 1 : 0;
        list.add(7, Math.min(6, to - from), side);
        int tags = 0;
        int verbs = 0;
        int cues = 0;
        int commas = 0;
        int nouns = 0;
        for (int i = from; i < to; i++) {
            tags = FeatureHash.mix(tags, table.tag[i]);
            verbs += table.tag[i] == TagCode.VERB ? 1 : 0;
            cues += spans.isCue(i) ? 1 : 0;
            commas += table.tag[i] == TagCode.COMMA ? 1 : 0;
            nouns += table.head[i] > 0 && (i == from || table.phrase[i - 1] != table.phrase[i]) ? 1 : 0;
        }
        list.add(22, tags, side);
        list.add(108, Math.min(2, verbs), Math.min(2, cues), Math.min(2, commas) * 2 + side);
        list.add(109, Math.min(3, nouns), Math.min(2, verbs), side);
        list.add(110, table.wordAt(from), Math.min(3, to - from), side);
        list.add(111, Math.min(3, nouns), table.tagAt(to - 1), side);
    }
}
