package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stanceledger.lexicon.NameEnding;
import org.stanceledger.lexicon.Territory;

/** Tells from the ending of a family name where a politician can be from, where an article does not say. */
final class NameEndings {
    private final List<NameEnding> endings;
    private final Directory directory;
    private static final Pattern ACCENTED = Pattern.compile("[\\u00c0-\\u024f&&\\p{L}]");

    private final Set<String> known = new HashSet<>();

    NameEndings(List<NameEnding> endings, Directory directory) {
        this.endings = endings;
        this.directory = directory;
        endings.forEach(ending -> known.add(ending.territories().get(0)));
    }

    /** The territories of the longest ending that a name has, the likeliest first. */
    List<Territory> territories(String name) {
        if (isForeign(name)) {
            return List.of();
        }
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

    /** Whether a name has Latin letters that no country with listed endings writes: å, ş, č. */
    boolean isForeign(String name) {
        return !known.isEmpty() && ACCENTED.matcher(name).find();
    }

    /** Whether the list tells the endings of a territory, so that a name without one is hardly from there. */
    boolean isKnownFor(Territory territory) {
        return known.contains(territory.name());
    }
}
