package org.stanceledger.report.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.LoadedTerm;

/** Counts terms in texts, word by word; where several begin at one word, the longest counts. */
final class TermCounter {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private int term = -1;
    }

    private final Node root = new Node();

    TermCounter(List<LoadedTerm> terms) {
        for (int index = 0; index < terms.size(); index++) {
            Node node = root;
            for (String word : words(terms.get(index).words())) {
                node = node.next.computeIfAbsent(word, absent -> new Node());
            }
            node.term = index;
        }
        root.term = -1;
    }

    /** Adds the terms of a text to counts that are indexed like the terms. */
    void count(String text, long[] counts) {
        if (root.next.isEmpty()) {
            return;
        }
        List<String> words = words(text);
        int at = 0;
        while (at < words.size()) {
            @Nullable Node node = root;
            int term = -1;
            int end = at;
            for (int index = at; index < words.size(); index++) {
                node = node.next.get(words.get(index));
                if (node == null) {
                    break;
                }
                if (node.term >= 0) {
                    term = node.term;
                    end = index;
                }
            }
            if (term >= 0) {
                counts[term]++;
            }
            at = end + 1;
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
