package org.stanceledger.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Territory;

/** Gives bodies their names in reports: Foreign Ministry of Ruritania, Government of Ruritania. */
final class BodyNames {
    private final Conflict conflict;
    private final Map<String, Body> listed = new HashMap<>();

    BodyNames(Conflict conflict, List<Body> bodies) {
        this.conflict = conflict;
        bodies.stream()
                .filter(body -> !body.kind().isEmpty())
                .forEach(body -> listed.putIfAbsent(body.kind() + " of " + body.of(), body));
    }

    /** The body of a kind that the directory lists for a territory, null if it lists none. */
    @Nullable
    Body listed(BodyKind kind, Territory territory) {
        return kind.isAbroad() ? null : listed.get(kind.name() + " of " + territory.name());
    }

    /** Whether a body of a kind is listed for a territory and for no other. */
    boolean isOnly(BodyKind kind, Territory territory) {
        return listed(kind, territory) != null
                && listed.keySet().stream()
                                .filter(key -> key.startsWith(kind.name() + " of "))
                                .count()
                        == 1;
    }

    /**
     * What a territory's body of a kind is called.
     *
     * @param place where a body abroad sits, null if unknown
     */
    String name(BodyKind kind, Territory territory, @Nullable Territory place) {
        Body body = listed(kind, territory);
        if (body != null) {
            return body.name();
        }
        boolean filled = !kind.pattern().isEmpty()
                && (!kind.pattern().contains("{demonym}")
                        || !territory.demonyms().isEmpty());
        return filled ? filled(kind.pattern(), territory, place) : prefixed(kind.name(), territory) + ofPart(territory);
    }

    private static String filled(String pattern, Territory territory, @Nullable Territory place) {
        String demonym =
                territory.demonyms().isEmpty() ? "" : territory.demonyms().get(0);
        String where = place == null || place.equals(territory) ? "" : " in " + place.name();
        return pattern.replace(" in {place}", where)
                .replace("{demonym}", demonym)
                .replace("{government}", territory.government());
    }

    /** The name of a kind with what the territory's bloc puts before it: De facto foreign ministry. */
    private String prefixed(String name, Territory territory) {
        String prefix = conflict.bloc(territory.bloc()).prefix();
        boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
        String lower = acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return prefix.isEmpty() ? name : prefix + " " + lower;
    }

    /** "of the United States", taken over from the name of the government. */
    private static String ofPart(Territory territory) {
        int of = territory.government().lastIndexOf(" of ");
        return of < 0 ? " of " + territory.name() : territory.government().substring(of);
    }
}
