package org.stanceledger.speaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The English words by which this package recognises who is meant; words.yaml beside it lists them. */
final class Vocabulary {
    private static final String FILE = "words.yaml";
    private static final Map<String, Set<String>> LISTS = read();

    private Vocabulary() {}

    /** The words of a list. */
    static Set<String> of(String list) {
        Set<String> words = LISTS.get(list);
        if (words == null) {
            throw new IllegalArgumentException(FILE + " has no list '" + list + "'");
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
            Map<String, List<?>> lists = new Yaml().load(in);
            Map<String, Set<String>> result = new HashMap<>();
            lists.forEach((list, words) -> result.put(list, words(list, words)));
            return Map.copyOf(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String list, List<?> values) {
        Set<String> words = new HashSet<>();
        for (Object value : values) {
            if (!(value instanceof String word)) {
                throw new IllegalStateException(
                        FILE + ", " + list + ": quote '" + value + "', which YAML reads as no word");
            }
            words.add(word);
        }
        return Set.copyOf(words);
    }
}
