package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stanceledger.lexicon.NameEnding;
import org.stanceledger.lexicon.Territory;

/** Tells from the ending of a family name where a politician can be from, where an article does not say. */
final class NameEndings {
    private final List<NameEnding> endings;
    private final Directory directory;
    private final Set<String> known = new HashSet<>();

    NameEndings(List<NameEnding> endings, Directory directory) {
        this.endings = endings;
        this.directory = directory;
        endings.forEach(ending -> known.add(ending.territories().get(0)));
    }

    /** The territories of the longest ending that a name has, the likeliest first. */
    List<Territory> territories(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        NameEnding best = null;
        for (NameEnding ending : endings) {
            boolean longer =
                    best == null || ending.ending().length() > best.ending().length();
            if (longer && lower.endsWith(ending.ending())) {
                best = ending;
            }
        }
        List<Territory> found = new ArrayList<>();
        for (String territory : best == null ? List.<String>of() : best.territories()) {
            Territory listed = directory.territory(territory);
            if (listed != null) {
                found.add(listed);
            }
        }
        return found;
    }

    /** Whether the list tells the endings of a territory, so that a name without one is hardly from there. */
    boolean isKnownFor(Territory territory) {
        return known.contains(territory.name());
    }
}
