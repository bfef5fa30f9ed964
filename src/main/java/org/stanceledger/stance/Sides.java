package org.stanceledger.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;

/** How the blocs of a conflict stand to each other; with it names become parts in the conflict. */
final class Sides {

    /** How one bloc stands to another. */
    enum Relation {
        OWN,
        ALLY,
        ENEMY,
        OUTSIDER;

        private final String label = name().toLowerCase(Locale.ROOT);

        String label() {
            return label;
        }
    }

    private final Conflict conflict;
    private final Map<String, Bloc> blocs = new HashMap<>();

    Sides(Conflict conflict) {
        this.conflict = conflict;
        conflict.blocs().forEach(bloc -> blocs.put(bloc.id(), bloc));
    }

    List<Bloc> blocs() {
        return conflict.blocs();
    }

    List<String> poles() {
        return conflict.poles();
    }

    /** The name of a bloc for readers. */
    String name(String bloc) {
        return known(bloc).name();
    }

    /** The pole of a bloc, null for none. */
    @Nullable
    String pole(String bloc) {
        return known(bloc).pole();
    }

    /** The first bloc of a pole. */
    String holder(String pole) {
        return blocs().stream()
                .filter(bloc -> pole.equals(bloc.pole()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The pole that is not this one. */
    String opposite(String pole) {
        return poles().get(0).equals(pole) ? poles().get(1) : poles().get(0);
    }

    /** How a bloc stands to another, seen from the first. */
    Relation relation(String from, String to) {
        if (from.equals(to)) {
            return Relation.OWN;
        }
        String own = pole(from);
        String other = pole(to);
        if (own == null || other == null) {
            return Relation.OUTSIDER;
        }
        return Objects.equals(own, other) ? Relation.ALLY : Relation.ENEMY;
    }

    /** The name of a bloc's part in the conflict, as features use it. */
    String role(String bloc) {
        return switch (known(bloc).role()) {
            case PARENT_STATE -> "parent";
            case BREAKAWAY -> "breakaway";
            case PATRON -> "patron";
            case INTERGOVERNMENTAL -> "intergov";
            case OUTSIDE_STATE -> "state";
            case OTHER -> "other";
        };
    }

    private Bloc known(String bloc) {
        Bloc found = blocs.get(bloc);
        if (found == null) {
            throw new IllegalArgumentException("no such bloc in conflict " + conflict.id() + ": " + bloc);
        }
        return found;
    }
}
