package org.stanceledger.attribution;

import org.stanceledger.learning.FeatureList;
import org.stanceledger.text.PartOfSpeech;
import org.stanceledger.text.Quotation;

/** How a token stands to the quotation marks of its paragraph. */
final class QuotationFeatures {
    private static final int NONE = TokenTable.NONE;

    private final TokenTable table;
    private final FeatureList list;
    private int begin;
    private int end;

    QuotationFeatures(TokenTable table, FeatureList list) {
        this.table = table;
        this.list = list;
    }

    /** The state of a token between the marks of its paragraph; for an opening mark, whether its quotation stands without a cue. */
    void add(int i, Window paragraph) {
        begin = paragraph.begin();
        end = paragraph.end();
        int l = table.lemma[i];
        int p = table.tag[i];
        int state = table.quoted[i];
        int sentence = table.sentence[i];
        list.add(60, state, p);
        list.add(61, state, l);
        int markBefore = 0;
        for (int j = i - 1; j >= begin && i - j < 12 && table.sentence[j] == sentence; j--) {
            if (table.quoted[j] == TokenTable.CLOSING) {
                markBefore = i - j < 4 ? i - j : 5;
                break;
            }
        }
        int markAfter = 0;
        for (int j = i + 1; j < end && j - i < 12; j++) {
            if (table.quoted[j] == TokenTable.OPENING) {
                markAfter = j - i < 4 ? j - i : 5;
                break;
            }
        }
        list.add(62, markBefore, state, p);
        list.add(63, markAfter, state, p);
        list.add(64, markBefore, markAfter, l);
        int q = table.quotation[i];
        if (q >= 0 && state == TokenTable.INSIDE) {
            int length = Math.min(5, regionTokens(i) / 4);
            list.add(65, length, p);
            list.add(66, length, l);
            list.add(67, i > begin && table.quoted[i - 1] == TokenTable.OPENING ? 1 : 0, p, length);
        }
        if (state == TokenTable.OPENING) {
            openingMark(i);
        }
    }

    private int regionTokens(int i) {
        int q = table.quotation[i];
        int from = i;
        while (from > begin && table.quotation[from - 1] == q) {
            from--;
        }
        int to = i;
        while (to + 1 < end && table.quotation[to + 1] == q) {
            to++;
        }
        return to - from + 1;
    }

    /** Whether a quotation stands without a cue: what surrounds it, how long it is, what went before. */
    private void openingMark(int i) {
        Quotation region = table.text.quotations().get(table.quotation[i]);
        int to = i;
        while (to + 1 < end && table.quotation[to + 1] == table.quotation[i]) {
            to++;
        }
        int inside = to - i;
        int length = inside < 4 ? inside : inside < 8 ? 4 : inside < 15 ? 5 : 6;
        int capital = i + 1 < end && Character.isUpperCase(table.form(i + 1).charAt(0)) ? 1 : 0;
        int stopped = to > i
                        && (table.tag[to] == TagCode.STOP
                                || table.tag[to - 1] == TagCode.STOP
                                || to + 1 < end && table.tag[to + 1] == TagCode.STOP)
                ? 1
                : 0;
        int before = i == begin ? NONE : table.tag[i - 1];
        int after = to + 1 >= end ? NONE : table.tag[to + 1];
        boolean startsSentence = i == begin || table.sentence[i - 1] != table.sentence[i];
        boolean endsSentence = to + 1 >= end || table.sentence[to + 1] != table.sentence[to] || after == TagCode.STOP;
        int alone = (startsSentence ? 1 : 0) + (endsSentence ? 2 : 0);
        int continuing = region.continuing() ? 1 : 0;
        int outer = verbsOutside(i, to);
        int previous = previousParagraph(i);
        int[] base = {
            alone,
            alone * 8 + length,
            alone * 64 + before + 1,
            alone * 64 + after + 1,
            alone * 4 + capital * 2 + stopped,
            alone * 4 + continuing,
            alone * 16 + outer,
            alone * 16 + previous,
            (alone * 16 + outer) * 16 + previous,
            ((alone * 8 + length) * 2 + capital) * 2 + stopped,
            (alone * 64 + before + 1) * 2 + (i == begin ? 1 : 0)
        };
        for (int k = 0; k < base.length; k++) {
            list.add(70 + k, base[k]);
        }
        list.add(82, alone, to + 2 < end ? table.lemma[to + 2] : NONE);
        list.add(83, alone, to + 1 < end ? table.lemma[to + 1] : NONE);
        list.add(84, alone, i == begin ? 1 : 0, to + 1 >= end ? 1 : 0);
    }

    /** How the paragraph goes on outside of the quotation: a verb in the same sentence, in the sentence before, none. */
    private int verbsOutside(int from, int to) {
        int found = 0;
        for (int j = begin; j < end; j++) {
            if (j >= from && j <= to || table.pos(j) != PartOfSpeech.VERB || table.quoted[j] == TokenTable.INSIDE) {
                continue;
            }
            if (table.sentence[j] == table.sentence[from] || table.sentence[j] == table.sentence[to]) {
                found |= 1;
            } else if (j < from) {
                found |= 2;
            } else {
                found |= 4;
            }
        }
        return found;
    }

    /** How the paragraph before ends: with a quotation, a colon, a stop; and whether it holds one. */
    private int previousParagraph(int i) {
        if (begin == 0) {
            return 0;
        }
        int last = begin - 1;
        boolean quoted =
                table.quoted[last] != TokenTable.OUTSIDE || last > 0 && table.quoted[last - 1] != TokenTable.OUTSIDE;
        boolean any = false;
        for (int j = last; j >= 0 && table.paragraph[j] == table.paragraph[last]; j--) {
            any |= table.quoted[j] != TokenTable.OUTSIDE;
        }
        return 1 + (quoted ? 1 : 0) + (any ? 2 : 0) + (table.tag[last] == TagCode.COLON ? 4 : 0) + (i == begin ? 8 : 0);
    }
}
