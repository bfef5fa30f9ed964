package org.stanceledger.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.LoadedTerm;

/** The loaded terms of a conflict, found in lower-case words: whose word for a thing is used. */
final class Terms {

    private static final int LONGEST = 6;

    private final Map<String, String> positions = new HashMap<>();

    Terms(List<LoadedTerm> terms) {
        terms.forEach(term -> positions.put(term.words().toLowerCase(Locale.ROOT), term.position()));
    }

    /** The position of the longest term that begins at a word, null if none does. */
    @Nullable
    String at(String[] lowers, int begin) {
        String position = null;
        StringBuilder phrase = new StringBuilder();
        for (int n = 0; n < LONGEST && begin + n < lowers.length; n++) {
            phrase.append(n == 0 ? "" : " ").append(lowers[begin + n]);
            position = positions.getOrDefault(phrase.toString(), position);
        }
        return position;
    }
}
