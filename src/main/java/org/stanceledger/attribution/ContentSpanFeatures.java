package org.stanceledger.attribution;

import org.stanceledger.learning.FeatureHash;
import org.stanceledger.learning.FeatureList;

/** What a whole stretch of content looks like, where it begins and ends, and what it leaves over. */
final class ContentSpanFeatures {
    private final TokenTable table;
    private final SpanFeatures spans;
    private final FeatureList list;

    ContentSpanFeatures(TokenTable table, SpanFeatures spans, FeatureList list) {
        this.table = table;
        this.spans = spans;
        this.list = list;
    }

    void add(Window run, Cue cue, int lemma) {
        int side = run.end() <= cue.begin() ? 1 : 0;
        int length = run.length() < 4
                ? run.length()
                : run.length() < 8 ? 4 : run.length() < 16 ? 5 : run.length() < 32 ? 6 : 7;
        list.add(40, length, side);
        list.add(41, length, lemma);
        begins(run, lemma, side);
        ends(run, lemma, side, length);
        sentences(run, lemma, side);
        inside(run, lemma, side, length);
        between(run, cue, side);
    }

    private void begins(Window run, int lemma, int side) {
        int first = run.begin();
        int before = table.tagAt(first - 1);
        list.add(43, before, table.tag[first], side);
        list.add(46, table.wordAt(first - 1), side);
        list.add(48, table.word[first], side);
        list.add(49, table.word[first], lemma);
        list.add(50, table.tag[first], lemma);
        list.add(65, table.quoted[first], before, side);
        list.add(120, table.wordAt(first - 1), table.word[first]);
        list.add(121, table.word[first], table.wordAt(first + 1));
        list.add(122, table.tag[first], table.tagAt(first + 1), lemma);
        list.add(123, table.tag[first], table.tagAt(first + 1), before * 2 + side);
        list.add(124, before, table.head[first], side);
    }

    /** Its last words and what follows: the rest of its segment, or the next one. */
    private void ends(Window run, int lemma, int side, int length) {
        int last = run.end() - 1;
        int after = table.tagAt(last + 1);
        list.add(44, table.tag[last], after, side);
        list.add(45, after, table.tagAt(last + 2), side);
        list.add(47, table.wordAt(last + 1), side);
        list.add(51, after, table.wordAt(last + 2));
        list.add(130, table.lemma[last], after);
        list.add(131, table.word[last], table.wordAt(last + 1));
        list.add(132, after, table.wordAt(last + 2), table.tagAt(last + 3));
        list.add(133, table.wordAt(last + 1), length, side);
        int next = 0;
        for (int i = last + 1; i < Math.min(table.size, last + 4); i++) {
            next |= spans.isCue(i) ? 1 << i - last - 1 : 0;
        }
        list.add(62, next, after);
        list.add(63, next, table.wordAt(last + 1));
        int from = last + 1;
        while (from < table.size && table.sentence[from] == table.sentence[last] && table.separates(from)) {
            from++;
        }
        if (from >= table.size || table.sentence[from] != table.sentence[last]) {
            list.add(134, after, side);
            list.add(135, lemma, side);
            return;
        }
        int end = table.segmentEnd(from);
        int verbs = 0;
        int cues = 0;
        for (int i = from; i < end; i++) {
            verbs += table.tag[i] == TagCode.VERB || table.tag[i] == TagCode.AUX ? 1 : 0;
            cues += spans.isCue(i) ? 1 : 0;
        }
        int facts = Math.min(2, verbs) * 3 + Math.min(2, cues);
        int cut = from == last + 1 ? 1 : 0;
        list.add(136, facts, cut, after);
        list.add(137, facts, table.word[from], cut);
        list.add(138, table.tag[from], after, Math.min(6, end - from));
        list.add(139, table.tag[from], table.tagAt(from + 1), facts * 2 + cut);
        list.add(140, table.tag[from], facts, lemma);
    }

    private void sentences(Window run, int lemma, int side) {
        int first = run.begin();
        int last = run.end() - 1;
        int ends = closes(last) ? 1 : 0;
        int starts = opens(first) ? 1 : 0;
        list.add(52, ends, side);
        list.add(53, starts, side);
        list.add(54, ends, starts, Math.min(3, table.sentence[last] - table.sentence[first]));
        list.add(55, ends, side, lemma);
        int marks = marks(run);
        list.add(56, marks, side);
        list.add(57, marks, lemma);
        list.add(58, marks, ends, starts);
        list.add(141, marks, table.quotedAt(first - 1) * 4 + table.quotedAt(last + 1), side);
    }

    /** The boundaries that it passes over: what could have been left out. */
    private void inside(Window run, int lemma, int side, int length) {
        int cues = 0;
        int verbs = 0;
        int marks = 0;
        for (int i = run.begin(); i < run.end(); i++) {
            cues += spans.isCue(i) ? 1 : 0;
            verbs += table.tag[i] == TagCode.VERB ? 1 : 0;
            marks += table.tag[i] == TagCode.MARK ? 1 : 0;
            if (i > run.begin() && table.segment[i] == i) {
                int end = Math.min(run.end(), table.segmentEnd(i));
                boolean verb = false;
                boolean cue = false;
                for (int j = i; j < end; j++) {
                    verb |= table.tag[j] == TagCode.VERB || table.tag[j] == TagCode.AUX;
                    cue |= spans.isCue(j);
                }
                int facts = (verb ? 1 : 0) + (cue ? 2 : 0);
                int reach = end == run.end() ? 1 : 0;
                list.add(142, table.tag[i - 1], table.word[i], reach);
                list.add(143, table.tag[i - 1], table.tag[i], facts * 2 + reach);
                list.add(144, table.tag[i], facts, lemma);
            }
            if (i > run.begin() && (table.tag[i] == TagCode.SCONJ || table.tag[i] == TagCode.CCONJ)) {
                list.add(145, table.word[i], table.tagAt(i + 1), side);
            }
        }
        list.add(59, Math.min(3, cues), side);
        list.add(60, Math.min(2, verbs), side, length);
        list.add(61, Math.min(2, verbs), lemma);
        list.add(146, marks % 2, Math.min(2, marks / 2), side);
    }

    private void between(Window run, Cue cue, int side) {
        int from = side == 1 ? run.end() : cue.end();
        int to = side == 1 ? cue.begin() : run.begin();
        int gap = to - from;
        list.add(42, Math.min(6, gap), side);
        int tags = 0;
        for (int i = from; i < to && gap < 7; i++) {
            tags = FeatureHash.mix(tags, table.tag[i]);
        }
        list.add(64, tags, side);
        list.add(147, table.wordAt(from), Math.min(3, gap), side);
    }

    /** How a stretch stands to the quotation marks: 0 none, 1 exactly inside a pair, 2 holds whole pairs, 3 cuts one. */
    private int marks(Window run) {
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
    private boolean closes(int last) {
        for (int i = last + 1; i < table.size && table.sentence[i] == table.sentence[last]; i++) {
            if (Character.isLetterOrDigit(table.form(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but punctuation stands before it in the sentence. */
    private boolean opens(int first) {
        for (int i = first - 1; i >= 0 && table.sentence[i] == table.sentence[first]; i--) {
            if (Character.isLetterOrDigit(table.form(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
