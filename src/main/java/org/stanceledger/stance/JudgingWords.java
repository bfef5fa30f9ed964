package org.stanceledger.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stanceledger.text.ResourceLines;

/** General words that praise, blame, succeed, fail, harm ..., in classes of which each speaks more or less for or against what it is said of. */
final class JudgingWords {

    private static final String FILE = "judging-words.tsv";

    private final Map<String, Double> polarities = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    JudgingWords() {
        for (String line : ResourceLines.of(JudgingWords.class, FILE)) {
            String[] fields = line.split("\t", -1);
            if (fields.length != 3) {
                throw new IllegalStateException(FILE + ": not three columns: " + line);
            }
            polarities.put(fields[0], Double.valueOf(fields[1]));
            add(fields[0], List.of(fields[2].split(" ", -1)));
        }
        for (WordClass wordClass : WordClass.values()) {
            String name = "list-" + wordClass.label();
            polarities.put(name, (double) wordClass.polarity());
            add(name, ResourceLines.of(WordLists.class, "words/" + wordClass.label() + ".txt"));
        }
    }

    private void add(String name, List<String> words) {
        words.forEach(word ->
                classes.computeIfAbsent(word.strip(), unseen -> new TreeSet<>()).add(name));
    }

    /** The classes of a word, found by its lemma, its form, or the form that it is the adverb of. */
    Set<String> classes(String lemma, String lower) {
        Set<String> found = classes.get(lemma);
        if (found == null) {
            found = classes.get(lower);
        }
        if (found == null && lower.endsWith("ly")) {
            found = classes.get(lower.substring(0, lower.length() - 2));
        }
        return found == null ? Set.of() : found;
    }

    /** How much a word of some classes speaks for (up to 1) or against (down to -1) what it is said of. */
    double polarity(Set<String> found) {
        return found.stream()
                .mapToDouble(name -> polarities.getOrDefault(name, 0.0))
                .filter(polarity -> polarity != 0)
                .average()
                .orElse(0);
    }
}
