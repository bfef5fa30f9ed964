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

    /** The territory of the longest ending that a name has, null if it has none; where several share it, home goes first. */
    @Nullable
    Territory territory(String name, @Nullable Territory home) {
        String lower = name.toLowerCase(Locale.ROOT);
        NameEnding best = null;
        for (NameEnding ending : endings) {
            boolean longer =
                    best == null || ending.ending().length() > best.ending().length();
            if (longer && lower.endsWith(ending.ending())) {
                best = ending;
            }
        }
        if (best == null) {
            return null;
        }
        return home != null && best.territories().contains(home.name())
                ? home
                : directory.territory(best.territories().get(0));
    }
}
