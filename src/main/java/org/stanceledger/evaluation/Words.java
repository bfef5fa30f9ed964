package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares texts by their words, without regard to case, order and marks. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[^\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> LEFT_OUT =
            Set.of("the", "of", "a", "an", "and", "for", "in", "on", "to", "s", "mr", "ms", "mrs", "dr");

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s ", " "));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Size of the intersection over size of the union, as multisets; 0 if both are empty. */
    static double jaccard(List<String> a, List<String> b) {
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : b) {
            Integer left = counts.get(word);
            if (left != null && left > 0) {
                common++;
                counts.put(word, left - 1);
            }
        }
        int union = a.size() + b.size() - common;
        return union == 0 ? 0 : (double) common / union;
    }

    /** Whether two names mean one speaker: the surname of a person, or most words of a body's name, agree. */
    static boolean sameSpeaker(String gold, String found) {
        List<String> g = names(gold);
        List<String> f = names(found);
        if (g.isEmpty() || f.isEmpty()) {
            return false;
        }
        boolean surname = g.size() <= 3 && g.get(g.size() - 1).equals(f.get(f.size() - 1));
        Set<String> goldSet = new HashSet<>(g);
        Set<String> foundSet = new HashSet<>(f);
        return surname || jaccard(g, f) >= 0.5 || foundSet.containsAll(goldSet) || goldSet.containsAll(foundSet);
    }

    private static List<String> names(String name) {
        return of(name).stream().filter(word -> !LEFT_OUT.contains(word)).toList();
    }
}
