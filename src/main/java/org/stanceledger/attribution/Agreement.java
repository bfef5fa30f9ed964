package org.stanceledger.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How far a reading agrees with what a person labelled. */
final class Agreement {
    private Agreement() {}

    /** 1 if source and content are exactly right; less the more tokens differ. */
    static double gain(TokenTable table, Candidate candidate, GoldCue gold) {
        boolean source = Objects.equals(candidate.source(), gold.source());
        if (source && candidate.content().equals(gold.content())) {
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

    /** Tokens in both over tokens in either (Jaccard), punctuation aside. */
    static double overlap(TokenTable table, List<Window> a, List<Window> b) {
        Set<Integer> first = words(table, a);
        Set<Integer> second = words(table, b);
        Set<Integer> both = new HashSet<>(first);
        both.retainAll(second);
        int either = first.size() + second.size() - both.size();
        return either == 0 ? 0 : (double) both.size() / either;
    }

    private static Set<Integer> words(TokenTable table, List<Window> runs) {
        Set<Integer> words = new HashSet<>();
        for (Window run : runs) {
            for (int i = run.begin(); i < run.end(); i++) {
                if (Character.isLetterOrDigit(table.form(i).charAt(0))) {
                    words.add(i);
                }
            }
        }
        return words;
    }
}
