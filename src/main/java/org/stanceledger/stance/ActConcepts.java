package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stanceledger.text.ResourceLines;

/** Acts that news of a conflict tell of, each under one name with the verbs that report it and the nouns that refer to it. */
final class ActConcepts {

    private final Map<String, List<String>> byVerb = new HashMap<>();
    private final Map<String, List<String>> byNoun = new HashMap<>();

    ActConcepts() {
        for (String line : ResourceLines.of(ActConcepts.class, "acts.tsv")) {
            String[] fields = line.split("\t", -1);
            if (fields.length != 3) {
                throw new IllegalStateException("acts.tsv: not three columns: " + line);
            }
            add(byVerb, fields[1], fields[0]);
            add(byNoun, fields[2], fields[0]);
        }
    }

    private static void add(Map<String, List<String>> index, String words, String concept) {
        for (String word : words.split(" ")) {
            index.merge(word, List.of(concept), (a, b) -> a.contains(concept) ? a : concat(a, concept));
        }
    }

    private static List<String> concat(List<String> list, String last) {
        List<String> all = new ArrayList<>(list);
        all.add(last);
        return List.copyOf(all);
    }

    /** The acts that a verb reports. */
    List<String> ofVerb(String lemma) {
        return byVerb.getOrDefault(lemma, List.of());
    }

    /** The acts that a noun refers to. */
    List<String> ofNoun(String lemma) {
        return byNoun.getOrDefault(lemma, List.of());
    }
}
