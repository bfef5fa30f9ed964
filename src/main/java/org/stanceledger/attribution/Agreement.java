package org.stanceledger.attribution;

import java.util.List;
import java.util.Objects;

/** How far a reading agrees with what a person labelled. */
final class Agreement {
    private Agreement() {}

    /** 1 if source and content are exactly right; less the more tokens differ. */
    static double gain(TokenTable table, Candidate candidate, GoldCue gold) {
        boolean source = Objects.equals(candidate.source(), gold.source());
        if (source && sameWords(table, candidate.content(), gold.content())) {
            return 1;
        }
        double content = overlap(table, candidate.content(), gold.content());
        double sources = source
                ? 1
                : candidate.source() == null || gold.source() == null
                        ? 0
                        : overlap(table, List.of(candidate.source()), List.of(gold.source()));
        return Math.round((0.6 * content + 0.3 * sources) * 100) / 100.0;
    }

    /** Whether stretches are the same, punctuation at their ends aside. */
    static boolean sameWords(TokenTable table, List<Window> a, List<Window> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = bare(table, a.get(i)).equals(bare(table, b.get(i)));
        }
        return same;
    }

    private static Window bare(TokenTable table, Window run) {
        int begin = run.begin();
        int end = run.end();
        while (end - 1 > begin && !Character.isLetterOrDigit(table.form(end - 1).charAt(0))) {
            end--;
        }
        while (begin + 1 < end && !Character.isLetterOrDigit(table.form(begin).charAt(0))) {
            begin++;
        }
        return new Window(begin, end);
    }

    /** Tokens in both over tokens in either (Jaccard), punctuation aside. */
    static double overlap(TokenTable table, List<Window> a, List<Window> b) {
        int both = 0;
        for (Window one : a) {
            for (Window other : b) {
                both += words(table, Math.max(one.begin(), other.begin()), Math.min(one.end(), other.end()));
            }
        }
        if (both == 0) {
            return 0;
        }
        return (double) both / (words(table, a) + words(table, b) - both);
    }

    private static int words(TokenTable table, List<Window> runs) {
        int words = 0;
        for (Window run : runs) {
            words += words(table, run.begin(), run.end());
        }
        return words;
    }

    private static int words(TokenTable table, int begin, int end) {
        int words = 0;
        for (int i = begin; i < end; i++) {
            words += Character.isLetterOrDigit(table.form(i).charAt(0)) ? 1 : 0;
        }
        return words;
    }
}
