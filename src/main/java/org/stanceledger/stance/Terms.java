package org.stanceledger.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.LoadedTerm;

/** The loaded terms of a conflict, found in lower-case words: whose word for a thing is used. */
final class Terms {

    private final Map<String, String> positions = new HashMap<>();
    /** How many words the longest term has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    Terms(List<LoadedTerm> terms) {
        for (LoadedTerm term : terms) {
            String phrase = term.words().toLowerCase(Locale.ROOT);
            String[] words = phrase.split(" ", -1);
            positions.put(phrase, term.position());
            longest.merge(words[0], words.length, Math::max);
        }
    }

    /** The position of the longest term that begins at a word, null if none does. */
    @Nullable
    String at(String[] lowers, int begin) {
        int most = longest.getOrDefault(lowers[begin], 0);
        String position = null;
        StringBuilder phrase = new StringBuilder();
        for (int n = 0; n < most && begin + n < lowers.length; n++) {
            phrase.append(n == 0 ? "" : " ").append(lowers[begin + n]);
            position = positions.getOrDefault(phrase.toString(), position);
        }
        return position;
    }
}
