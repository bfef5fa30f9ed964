package org.stanceledger.attribution;

import org.stanceledger.learning.FeatureList;

/** What a token's likely subject and object are, and how its clause opens. */
final class ArgumentFeatures {
    private static final int NONE = TokenTable.NONE;
    private static final int SAY = "say".hashCode();
    private static final int ACCORD = "accord".hashCode();

    private final TokenTable table;
    private final FeatureList list;

    ArgumentFeatures(TokenTable table, FeatureList list) {
        this.table = table;
        this.list = list;
    }

    /** The likely subject and object, and how the clause opens. */
    void add(int i, Window paragraph) {
        int begin = paragraph.begin();
        int end = paragraph.end();
        int l = table.lemma[i];
        int p = table.tag[i];
        int sentence = table.sentence[i];
        int opener = table.opener[i];
        int first = table.segment[i];
        list.add(110, table.word[opener], p);
        list.add(111, table.word[opener], l);
        list.add(112, Math.min(6, i - opener), table.tag[opener], p);
        list.add(113, table.word[first], p);
        list.add(114, table.tag[first], Math.min(6, i - first), p);
        int subject = table.phraseBefore(i, paragraph, 7);
        if (subject >= begin && table.phrase[subject] >= 0 && table.sentence[subject] == sentence) {
            int who = table.head[subject] == 1 ? NONE : table.lemma[subject];
            list.add(115, who, l);
            list.add(116, who, p);
        }
        int object = table.phraseAfter(i, paragraph, 5);
        if (object < end && table.phrase[object] >= 0 && table.sentence[object] == sentence) {
            int last = object;
            while (last + 1 < end && table.phrase[last + 1] == table.phrase[object]) {
                last++;
            }
            int what = table.head[last] == 1 ? NONE : table.lemma[last];
            list.add(117, what, l);
            list.add(118, what, p);
        }
        int spoken = 0;
        for (int j = Math.max(begin, i - 40); j < Math.min(end, i + 40); j++) {
            if (j != i && table.sentence[j] == sentence && (table.lemma[j] == SAY || table.lemma[j] == ACCORD)) {
                spoken |= j < i ? 1 : 2;
            }
        }
        list.add(119, spoken, p);
        list.add(120, spoken, l);
    }
}
