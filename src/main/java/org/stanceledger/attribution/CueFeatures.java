package org.stanceledger.attribution;

import org.stanceledger.learning.FeatureList;
import org.stanceledger.text.PartOfSpeech;
import org.stanceledger.text.Quotation;

/** The features by which the tokens of a paragraph are told to be cues. */
final class CueFeatures {
    private static final int NONE = -7;
    private static final int THAT = "that".hashCode();

    private final TokenTable table;
    private final Convention convention;
    private final FeatureList list = new FeatureList();
    private int begin;
    private int end;

    CueFeatures(TokenTable table, Convention convention) {
        this.table = table;
        this.convention = convention;
    }

    /** Features of each token from {@code begin} to before {@code end}, a paragraph. */
    int[][] extract(int first, int last) {
        begin = first;
        end = last;
        int[][] features = new int[end - begin][];
        for (int i = begin; i < end; i++) {
            list.clear();
            context(i);
            clause(i);
            quotations(i);
            if (table.quoted[i] == TokenTable.OPENING) {
                openingMark(i);
            }
            if (table.tag[i] == TagCode.COLON) {
                colon(i);
            }
            int shared = list.size();
            for (int k = 0; k < shared; k++) {
                list.add(97 + convention.code(), list.get(k));
            }
            features[i - begin] = list.toArray();
        }
        return features;
    }

    private void context(int i) {
        int w = table.word[i];
        int l = table.lemma[i];
        int p = table.tag[i];
        int p1 = tag(i + 1);
        int p2 = tag(i + 2);
        int b1 = tag(i - 1);
        int b2 = tag(i - 2);
        list.add(1);
        list.add(2, w);
        list.add(3, l);
        list.add(4, p);
        list.add(5, l, p);
        list.add(6, word(i - 1));
        list.add(7, word(i + 1));
        list.add(8, word(i - 2));
        list.add(9, word(i + 2));
        list.add(10, lemma(i - 1), l);
        list.add(11, l, lemma(i + 1));
        list.add(12, b1, p);
        list.add(13, p, p1);
        list.add(14, b1, p, p1);
        list.add(15, b2, b1, p);
        list.add(16, p, p1, p2);
        list.add(17, l, p1);
        list.add(18, l, b1);
        list.add(19, l, p1, p2);
        list.add(20, l, b2, b1);
        list.add(21, l, b1, p1);
        list.add(22, table.suffix[i], p);
        list.add(23, table.shape[i], p);
        list.add(24, word(i + 1), word(i + 2));
        list.add(25, word(i - 2), word(i - 1));
        list.add(26, lemma(i - 1), p);
        list.add(27, lemma(i + 1), p);
        list.add(28, lemma(i - 1), lemma(i + 1), p);
        list.add(29, l, lemma(i + 1), lemma(i + 2));
        list.add(30, lemma(i - 2), lemma(i - 1), l);
        list.add(31, b1, p1);
        list.add(32, tag(i - 3), b2, b1, p);
        list.add(33, p, p1, p2 * 64 + tag(i + 3));
    }

    /** What stands around the token in its sentence. */
    private void clause(int i) {
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
        int phrase = i - 1;
        while (phrase >= begin && table.sentence[phrase] == sentence && table.phrase[phrase] < 0 && i - phrase < 8) {
            phrase--;
        }
        int before = phrase >= begin && table.sentence[phrase] == sentence ? table.head[phrase] : 0;
        int gap = Math.min(4, i - phrase);
        list.add(42, before, gap, p);
        list.add(43, before, l);
        int next = i + 1;
        while (next < end && table.sentence[next] == sentence && table.phrase[next] < 0 && next - i < 6) {
            next++;
        }
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
        list.add(53, table.paragraph[i] == 0 ? 1 : 0, isTitle(i) ? 1 : 0, p);
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

    private boolean isTitle(int i) {
        return table.tag[end - 1] != TagCode.STOP && table.tag[end - 1] != TagCode.MARK && i >= begin;
    }

    private void quotations(int i) {
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

    /** Whether a colon follows the label of a speaker. */
    private void colon(int i) {
        int start = i;
        while (start > begin && table.sentence[start - 1] == table.sentence[i]) {
            start--;
        }
        int words = Math.min(8, i - start);
        boolean verb = false;
        int capitals = 0;
        for (int j = start; j < i; j++) {
            verb |= table.pos(j) == PartOfSpeech.VERB;
            capitals += Character.isUpperCase(table.form(j).charAt(0)) ? 1 : 0;
        }
        boolean opens = start == begin;
        boolean mark = i + 1 < end && table.quoted[i + 1] == TokenTable.OPENING;
        int asks = table.word[end - 1] == "?".hashCode() ? 1 : 0;
        int label = start < i ? table.word[start] : NONE;
        int facts = (opens ? 1 : 0) + (mark ? 2 : 0) + (verb ? 4 : 0) + (capitals == i - start ? 8 : 0) + asks * 16;
        list.add(90, facts);
        list.add(91, facts, words);
        list.add(92, opens ? 1 : 0, label);
        list.add(93, opens ? 1 : 0, label, words);
        list.add(94, opens ? 1 : 0, asks, Math.min(3, words));
        list.add(95, opens ? 1 : 0, mark ? 1 : 0, tag(i - 1));
    }

    private int word(int i) {
        return i < begin || i >= end ? NONE : table.word[i];
    }

    private int lemma(int i) {
        return i < begin || i >= end ? NONE : table.lemma[i];
    }

    private int tag(int i) {
        return i < begin || i >= end ? TagCode.NOTHING : table.tag[i];
    }
}
