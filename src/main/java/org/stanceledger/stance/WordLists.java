package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of all {@link WordClass}es, matched against lemmas or forms; a phrase counts where its words follow each other. */
final class WordLists {

    private static final int LONGEST = 4;

    private final Map<String, Set<WordClass>> classes = new HashMap<>();

    WordLists() {
        for (WordClass wordClass : WordClass.values()) {
            for (String line : ResourceLines.of("words/" + wordClass.label() + ".txt")) {
                classes.computeIfAbsent(line.strip(), word -> EnumSet.noneOf(WordClass.class))
                        .add(wordClass);
            }
        }
    }

    /**
     * A place where a listed word or phrase stands.
     *
     * @param wordClass the class
     * @param begin index of its first word
     * @param end index after its last word
     */
    record Hit(WordClass wordClass, int begin, int end) {}

    /** The hits in a stretch of words, given as lemmas and as lower-case forms. */
    List<Hit> find(String[] lemmas, String[] lowers, int begin, int end) {
        List<Hit> hits = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            for (int n = Math.min(LONGEST, end - i); n >= 1; n--) {
                Set<WordClass> found = EnumSet.noneOf(WordClass.class);
                found.addAll(classes.getOrDefault(join(lemmas, i, n), Set.of()));
                found.addAll(classes.getOrDefault(join(lowers, i, n), Set.of()));
                for (WordClass wordClass : found) {
                    hits.add(new Hit(wordClass, i, i + n));
                }
            }
        }
        return hits;
    }

    private static String join(String[] words, int begin, int n) {
        return n == 1 ? words[begin] : String.join(" ", List.of(words).subList(begin, begin + n));
    }
}
