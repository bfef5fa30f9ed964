package org.stanceledger.speaker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.NameEnding;
import org.stanceledger.lexicon.Territory;

/** Guesses from the ending of a family name where a politician is from, where an article does not say. */
final class NameEndings {
    private final List<NameEnding> endings;
    private final Directory directory;

    NameEndings(List<NameEnding> endings, Directory directory) {
        this.endings = endings;
        this.directory = directory;
    }

    /** The territory of the longest ending that a name has, null if it has none. */
    @Nullable
    Territory territory(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        NameEnding best = null;
        for (NameEnding ending : endings) {
            boolean longer =
                    best == null || ending.ending().length() > best.ending().length();
            if (longer && lower.endsWith(ending.ending())) {
                best = ending;
            }
        }
        return best == null ? null : directory.territory(best.territory());
    }
}
