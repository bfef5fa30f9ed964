package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.OfficeHolders;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.text.PartOfSpeech;

/** Guesses the country of an official whose country is not told: by name ending, place, what the passage speaks of, home. */
final class Origins {
    private final ArticleText text;
    private final Conflict conflict;
    private final Scene scene;
    private final Bodies bodies;
    private final NameEndings endings;
    private final OfficeHolders holders;
    private final @Nullable LocalDate day;

    Origins(
            ArticleText text,
            Conflict conflict,
            Scene scene,
            Bodies bodies,
            NameEndings endings,
            OfficeHolders holders,
            @Nullable LocalDate day) {
        this.text = text;
        this.conflict = conflict;
        this.scene = scene;
        this.bodies = bodies;
        this.endings = endings;
        this.holders = holders;
        this.day = day;
    }

    /** The country that the ending of a name tells, null if it tells none. */
    @Nullable
    Territory byName(String name, int offset) {
        List<Territory> possible = endings.territories(name);
        if (possible.isEmpty()) {
            return null;
        }
        Optional<Territory> opening = opening(offset).filter(possible::contains);
        if (opening.isPresent()) {
            return opening.get();
        }
        for (Territory near : bodies.likely(offset)) {
            if (possible.contains(near)) {
                return near;
            }
        }
        return possible.get(0);
    }

    /** The country of somebody with a name at a place, null if nothing tells it. */
    @Nullable
    Territory guess(Actor actor, int offset, @Nullable Role role) {
        List<Territory> possible = endings.territories(actor.name());
        if (role != null && role.name().equals("Commander") && !possible.isEmpty() && isPatron(possible.get(0))) {
            return possible.get(0);
        }
        Territory byName = byName(actor.name(), offset);
        if (byName != null) {
            return byName;
        }
        if (role != null && role.name().equals("Patriarch")) {
            return bodies.territoryOf(offset);
        }
        for (Territory near : bodies.likely(offset)) {
            if (!endings.isKnownFor(near) && !isTaken(near, role, actor)) {
                return near;
            }
        }
        return scene.last(offset, this::isElsewhere)
                .map(Actor::territory)
                .or(() -> Optional.ofNullable(endings.isForeign(actor.name()) ? null : bodies.territoryOf(offset)))
                .orElse(null);
    }

    /** Whether a country is the patron, whose officers serve in the regions too. */
    private boolean isPatron(Territory territory) {
        return conflict.bloc(territory.bloc()).role() == BlocRole.PATRON;
    }

    /** Whether somebody's name can be of the country of a body that is not told: who is named as in Ruritania serves no other state's. */
    boolean fits(Actor actor, Actor body) {
        String bloc = body.bloc();
        List<Territory> possible = endings.territories(actor.name());
        boolean party = bloc != null
                && switch (conflict.bloc(bloc).role()) {
                    case PARENT_STATE, PATRON, BREAKAWAY -> true;
                    default -> false;
                };
        return !party
                || possible.isEmpty()
                || possible.stream().anyMatch(territory -> territory.bloc().equals(bloc));
    }

    /** The country with whose name or people the sentence before opens, in the same paragraph: The Ruritanians count. */
    private Optional<Territory> opening(int offset) {
        int sentence = text.sentenceAt(offset);
        int paragraph = text.paragraphAt(offset);
        for (int at = text.wordAfter(offset) - 1; at >= 0 && sentence - text.sentence(at) <= 1; at--) {
            boolean opens = text.sentence(at) == sentence - 1
                    && text.paragraphAt(text.word(at).span().begin()) == paragraph
                    && (text.opensSentence(at) || at > 0 && text.opensSentence(at - 1));
            for (Hit hit : opens ? text.hitsAt(at) : List.<Hit>of()) {
                if (hit.entry() instanceof Territory territory
                        && (hit.form() == Form.DEMONYM || hit.form() == Form.NAME)
                        && text.tag(hit.end()) != PartOfSpeech.NOUN
                        && text.tag(hit.end()) != PartOfSpeech.PROPN) {
                    return Optional.of(territory);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name is written as in none of the countries whose family names are known. */
    boolean isForeignName(Actor actor) {
        return endings.isForeign(actor.name());
    }

    /** Whether the ending of a name is none that the countries whose family names are known have. */
    boolean isUnknownName(Actor actor) {
        return endings.territories(actor.name()).isEmpty();
    }

    /** Whether somebody else holds the office in a country. */
    private boolean isTaken(Territory territory, @Nullable Role role, Actor actor) {
        return role != null
                && holders.holder(role.name(), territory.name(), day)
                        .filter(person -> !actor.name().endsWith(person.surname()))
                        .isPresent();
    }

    /** Whether an actor is a body or government of a country whose family names have no endings that tell. */
    private boolean isElsewhere(Actor actor) {
        Territory territory = actor.territory();
        return !actor.isPerson() && territory != null && !endings.isKnownFor(territory);
    }
}
