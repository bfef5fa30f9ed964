package org.stanceledger.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Territory;

/** Tells whose body of a kind is meant where no country is named: of whom the foreign ministry is, or the embassy. */
final class BodyOwners {
    /** Kinds of bodies that an article does not call so where it speaks of another country. */
    private static final Set<String> DOMESTIC = Set.of("Opposition", "Ruling Party");

    private static final int ANYWHERE = 100;

    private final Bodies bodies;
    private final Conflict conflict;
    private final BodyNames bodyNames;
    private final Scene scene;

    BodyOwners(Bodies bodies, Conflict conflict, BodyNames bodyNames, Scene scene) {
        this.bodies = bodies;
        this.conflict = conflict;
        this.bodyNames = bodyNames;
        this.scene = scene;
    }

    /** The post abroad or delegation that an article last named by the name that a list has for it: the embassy, an embassy official. */
    Optional<Actor> named(BodyKind kind, int offset, Designation designation) {
        return !isSent(kind) || designation.markedBloc() != null
                ? Optional.empty()
                : scene.last(offset, actor -> !actor.isPerson() && isOfKind(actor, kind))
                        .filter(actor -> actor.body() != null && actor.territory() == null);
    }

    /** Whether a kind of body is sent somewhere by those whose it is. */
    private static boolean isSent(BodyKind kind) {
        return kind.isAbroad() || kind.shortForms().contains("delegation");
    }

    private static boolean isOfKind(Actor actor, BodyKind kind) {
        Body body = actor.body();
        return kind.equals(actor.kind()) || body != null && body.kind().equals(kind.name());
    }

    /** Whose body of a kind is meant where no country is named: of the last named body of that kind, else of the country at home. */
    @Nullable
    Territory owner(BodyKind kind, int offset, Designation designation) {
        String marked = designation.markedBloc();
        boolean inFull = kind.words().stream()
                .anyMatch(word -> designation.words().toLowerCase(Locale.ROOT).endsWith(word.toLowerCase(Locale.ROOT)));
        if (marked != null) {
            return bodies.lastTerritory(offset, marked);
        }
        Optional<Actor> near = scene.near(
                offset,
                inFull ? 1 : ANYWHERE,
                actor -> kind.equals(actor.kind()) && actor.territory() != null && bodies.canSpeak(actor, offset));
        if (near.isPresent()) {
            return near.get().territory();
        }
        if (kind.isAbroad()) {
            Optional<Actor> envoy = scene.last(offset, BodyOwners::isEnvoy);
            if (envoy.isPresent()) {
                return envoy.get().territory();
            }
            return scene.last(
                            offset,
                            actor -> actor.territory() != null
                                    && role(actor.territory().bloc()) == BlocRole.OUTSIDE_STATE)
                    .map(Actor::territory)
                    .orElse(null);
        }
        return DOMESTIC.contains(kind.name()) ? bodies.territoryOf(offset) : likeliest(kind, offset);
    }

    /** The likeliest country against which the statement does not speak, and rather one that is known to have such a body. */
    private @Nullable Territory likeliest(BodyKind kind, int offset) {
        List<Territory> all = bodies.likely(offset);
        Territory first = all.stream()
                .filter(territory -> bodies.canSpeak(territory, offset))
                .findFirst()
                .orElseGet(() -> rival(all, offset));
        boolean invented =
                first != null && role(first.bloc()) == BlocRole.BREAKAWAY && bodyNames.listed(kind, first) == null;
        return invented
                ? scene.last(offset, actor -> isOnly(kind, actor))
                        .map(Actor::territory)
                        .orElse(first)
                : first;
    }

    /** Whether an actor is of the only country that is known to have a body of a kind. */
    private boolean isOnly(BodyKind kind, Actor actor) {
        Territory territory = actor.territory();
        return !actor.isPerson() && territory != null && bodyNames.isOnly(kind, territory);
    }

    /** The party named last against which the statement does not speak, where it speaks against all that are likely. */
    private @Nullable Territory rival(List<Territory> against, int offset) {
        return scene.last(
                        offset,
                        actor -> !actor.isPerson()
                                && actor.territory() != null
                                && isParty(actor.territory())
                                && bodies.canSpeak(actor, offset))
                .map(Actor::territory)
                .orElse(against.isEmpty() ? null : against.get(0));
    }

    private boolean isParty(Territory territory) {
        return switch (role(territory.bloc())) {
            case PARENT_STATE, PATRON, BREAKAWAY -> true;
            default -> false;
        };
    }

    private static boolean isEnvoy(Actor actor) {
        return actor.isPerson()
                && actor.territory() != null
                && actor.roles().stream().anyMatch(role -> role.name().equals("Ambassador"));
    }

    private BlocRole role(String bloc) {
        return conflict.bloc(bloc).role();
    }
}
