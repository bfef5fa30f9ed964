package org.stanceledger.attribution;

import org.stanceledger.learning.FeatureList;
import org.stanceledger.text.PartOfSpeech;

/** The features by which the tokens of a paragraph are told to be cues: the words around them, their clause, the quotation marks. */
final class CueFeatures {
    private static final int NONE = TokenTable.NONE;

    private final TokenTable table;
    private final Convention convention;
    private final FeatureList list = new FeatureList();
    private final ClauseFeatures clause;
    private final ArgumentFeatures arguments;
    private final QuotationFeatures quotations;
    private int begin;
    private int end;

    CueFeatures(TokenTable table, Convention convention) {
        this.table = table;
        this.convention = convention;
        this.clause = new ClauseFeatures(table, list);
        this.arguments = new ArgumentFeatures(table, list);
        this.quotations = new QuotationFeatures(table, list);
    }

    /** Features of each token from {@code first} to before {@code last}, a paragraph. */
    int[][] extract(int first, int last) {
        begin = first;
        end = last;
        Window paragraph = new Window(first, last);
        int[][] features = new int[end - begin][];
        for (int i = begin; i < end; i++) {
            list.clear();
            context(i);
            clause.add(i, paragraph);
            arguments.add(i, paragraph);
            quotations.add(i, paragraph);
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
