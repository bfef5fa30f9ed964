package org.stanceledger.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
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
        return kind.name().equals("Embassy") ? null : listed.get(kind.name() + " of " + territory.name());
    }

    /** What a territory's body of a kind is called. */
    String name(BodyKind kind, Territory territory, @Nullable Territory place) {
        Body body = listed(kind, territory);
        if (body != null) {
            return body.name();
        }
        if (kind.name().equals("Embassy") && !territory.demonyms().isEmpty()) {
            String where = place == null || place.equals(territory) ? "" : " in " + place.name();
            return territory.demonyms().get(0) + " Embassy" + where;
        }
        boolean breakaway = conflict.bloc(territory.bloc()).role() == BlocRole.BREAKAWAY;
        String stem = breakaway ? "De facto " + lower(kind.name()) : kind.name();
        return kind.name().equals("Government") ? territory.government() : stem + ofPart(territory);
    }

    private static String lower(String name) {
        return name.equals(name.toUpperCase(java.util.Locale.ROOT))
                ? name
                : name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** "of the United States", taken over from the name of the government. */
    private static String ofPart(Territory territory) {
        int of = territory.government().lastIndexOf(" of ");
        return of < 0 ? " of " + territory.name() : territory.government().substring(of);
    }
}
