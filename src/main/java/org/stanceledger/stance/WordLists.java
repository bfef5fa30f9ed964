package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceledger.text.ResourceLines;

/** The word lists of all {@link WordClass}es, matched against lemmas or forms; a phrase counts where its words follow each other. */
final class WordLists {

    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    /** How many words the longest listed phrase has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    WordLists() {
        for (WordClass wordClass : WordClass.values()) {
            for (String line : ResourceLines.of(WordLists.class, "words/" + wordClass.label() + ".txt")) {
                String phrase = line.strip();
                classes.computeIfAbsent(phrase, word -> EnumSet.noneOf(WordClass.class))
                        .add(wordClass);
                String[] words = phrase.split(" ", -1);
                longest.merge(words[0], words.length, Math::max);
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
            int most = Math.max(longest.getOrDefault(lemmas[i], 0), longest.getOrDefault(lowers[i], 0));
            for (int n = Math.min(most, end - i); n >= 1; n--) {
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
        return n == 1 ? words[begin] : String.join(" ", Arrays.asList(words).subList(begin, begin + n));
    }
}
