package org.stanceledger.attribution;

import org.stanceledger.learning.FeatureList;
import org.stanceledger.text.PartOfSpeech;

/** Where a token stands in its sentence: the phrases, verbs, negations and auxiliaries around it. */
final class ClauseFeatures {
    private static final int NONE = TokenTable.NONE;
    private static final int THAT = "that".hashCode();

    private final TokenTable table;
    private final FeatureList list;

    ClauseFeatures(TokenTable table, FeatureList list) {
        this.table = table;
        this.list = list;
    }

    /** What stands around the token in its sentence. */
    void add(int i, Window paragraph) {
        int begin = paragraph.begin();
        int end = paragraph.end();
        int l = table.lemma[i];
        int p = table.tag[i];
        int sentence = table.sentence[i];
        int that = 0;
        for (int j = i + 1; j < Math.min(end, i + 5) && table.sentence[j] == sentence; j++) {
            if (table.word[j] == THAT) {
                that = j - i;
                break;
            }
        }
        list.add(40, that, p);
        list.add(41, that > 0 ? 1 : 0, l);
        int phrase = table.phraseBefore(i, paragraph, 8);
        int before = phrase >= begin && table.sentence[phrase] == sentence ? table.head[phrase] : 0;
        int gap = Math.min(4, i - phrase);
        list.add(42, before, gap, p);
        list.add(43, before, l);
        int next = table.phraseAfter(i, paragraph, 6);
        int after = next < end && table.sentence[next] == sentence ? table.head[next] : 0;
        list.add(44, after, Math.min(4, next - i), p);
        list.add(45, after, l);
        list.add(46, before, after, l);
        int verbs = 0;
        int start = i;
        while (start > begin && table.sentence[start - 1] == sentence) {
            start--;
            verbs += table.tag[start] == TagCode.VERB ? 1 : 0;
        }
        int later = 0;
        int commas = 0;
        int stop = i;
        while (stop + 1 < end && table.sentence[stop + 1] == sentence) {
            stop++;
            later += table.tag[stop] == TagCode.VERB ? 1 : 0;
            commas += table.tag[stop] == TagCode.COMMA ? 1 : 0;
        }
        list.add(47, Math.min(3, verbs), Math.min(3, later), p);
        list.add(48, Math.min(6, i - start), p);
        list.add(49, table.word[start], p);
        list.add(50, table.word[stop], p);
        list.add(51, Math.min(3, later), l);
        list.add(52, Math.min(6, stop - i), p, Math.min(2, commas));
        list.add(53, table.paragraph[i] == 0 ? 1 : 0, isTitle(end) ? 1 : 0, p);
        int negated = 0;
        for (int j = Math.max(start, i - 3); j < i; j++) {
            String form = table.form(j);
            negated |=
                    form.equals("not") || form.startsWith("n'") || form.startsWith("n’") || form.equals("no") ? 1 : 0;
        }
        list.add(54, negated, p);
        list.add(55, negated, l);
        int auxiliary = NONE;
        for (int j = i - 1; j >= Math.max(start, i - 4); j--) {
            if (table.pos(j) == PartOfSpeech.AUX) {
                auxiliary = table.lemma[j];
                break;
            }
        }
        list.add(56, auxiliary, p);
        list.add(57, auxiliary, l);
        list.add(58, auxiliary, table.suffix[i]);
    }

    /** Whether a paragraph ends without a stop. */
    private boolean isTitle(int end) {
        return table.tag[end - 1] != TagCode.STOP && table.tag[end - 1] != TagCode.MARK;
    }
}
