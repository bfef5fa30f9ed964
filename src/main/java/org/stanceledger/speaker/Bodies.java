package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Place;
import org.stanceledger.lexicon.Territory;

/** The bodies and governments of an article; tells whose ministry is meant where no country is named. */
final class Bodies {
    /** Kinds of bodies that an article does not call so where it speaks of another country. */
    private static final Set<String> DOMESTIC = Set.of("Opposition", "Ruling Party");

    private final ArticleText text;
    private final Conflict conflict;
    private final BodyNames bodyNames;
    private final Scene scene;
    private final @Nullable Territory home;
    private final @Nullable Territory seat;
    private final IntPredicate reported;
    private final Opposition opposition;
    private final Map<String, Actor> bodies = new HashMap<>();

    /**
     * @param reported whether a place belongs to the words of a speaker
     * @param opposition whose words a statement cannot be
     */
    Bodies(
            ArticleText text,
            Conflict conflict,
            BodyNames bodyNames,
            Scene scene,
            Setting setting,
            IntPredicate reported,
            Opposition opposition) {
        this.text = text;
        this.conflict = conflict;
        this.bodyNames = bodyNames;
        this.scene = scene;
        this.home = setting.home();
        this.seat = setting.seat();
        this.reported = reported;
        this.opposition = opposition;
    }

    @Nullable
    Territory home() {
        return home;
    }

    private BlocRole role(String bloc) {
        return conflict.bloc(bloc).role();
    }

    /** The body or government that a phrase without a role names; null if it names none. */
    @Nullable
    Actor body(Designation designation, int offset) {
        Body body = designation.body();
        BodyKind kind = designation.kind();
        if (body != null) {
            return actor(body.name(), body.bloc(), body, kind, null);
        }
        Territory territory = designation.territory();
        if (kind != null) {
            Territory owner = territory != null ? territory : owner(kind, offset, designation);
            if (owner == null) {
                return null;
            }
            Body listed = bodyNames.listed(kind, owner);
            String bloc = designation.markedBloc() != null ? designation.markedBloc() : owner.bloc();
            return actor(bodyNames.name(kind, owner, home), bloc, listed, kind, owner);
        }
        if (territory == null) {
            return null;
        }
        boolean turned =
                designation.markedBloc() != null && !designation.markedBloc().equals(territory.bloc());
        return turned ? null : actor(territory.government(), territory.bloc(), null, null, territory);
    }

    Actor actor(String name, String bloc, @Nullable Body body, @Nullable BodyKind kind, @Nullable Territory territory) {
        Actor actor = bodies.computeIfAbsent(name, key -> new Actor(Actor.Type.BODY, key));
        actor.body(body);
        actor.kind(kind);
        actor.territory(territory);
        actor.bloc(bloc, "named as " + name);
        return actor;
    }

    /** Whose body of a kind is meant where no country is named: of the last named body of that kind, else of the country at home. */
    private @Nullable Territory owner(BodyKind kind, int offset, Designation designation) {
        String marked = designation.markedBloc();
        boolean inFull = kind.words().stream()
                .anyMatch(word -> designation.words().toLowerCase(Locale.ROOT).endsWith(word.toLowerCase(Locale.ROOT)));
        if (marked != null) {
            return lastTerritory(offset, marked);
        }
        Optional<Actor> near = scene.near(
                offset,
                inFull ? 1 : 100,
                actor -> kind.equals(actor.kind()) && actor.territory() != null && canSpeak(actor, offset));
        if (near.isPresent()) {
            return near.get().territory();
        }
        if (kind.isAbroad()) {
            Optional<Actor> envoy = scene.last(offset, Bodies::isEnvoy);
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
        return DOMESTIC.contains(kind.name()) ? territoryOf(offset) : likeliest(kind, offset);
    }

    /** The likeliest country against which the statement does not speak, and rather one that is known to have such a body. */
    private @Nullable Territory likeliest(BodyKind kind, int offset) {
        List<Territory> all = likely(offset);
        Territory first = all.stream()
                .filter(territory -> !opposition.isAgainst(territory, offset))
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
                                && canSpeak(actor, offset))
                .map(Actor::territory)
                .orElse(against.isEmpty() ? null : against.get(0));
    }

    /** Whether the statement at a place can be an actor's: it does not speak against the actor's country. */
    boolean canSpeak(Actor actor, int offset) {
        Territory territory = actor.territory();
        return territory == null || !opposition.isAgainst(territory, offset);
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

    /** The countries that can be meant at a place where none is named, the likeliest first. */
    List<Territory> likely(int offset) {
        List<Territory> likely = new ArrayList<>();
        for (Territory territory : Arrays.asList(localTerritory(offset), focus(offset), seat, home)) {
            if (territory != null && !likely.contains(territory)) {
                likely.add(territory);
            }
        }
        return likely;
    }

    /** The country of which the sentence or the one before it speaks. */
    private @Nullable Territory focus(int offset) {
        return scene.narrated(offset, 1, actor -> !actor.isPerson() && actor.territory() != null)
                .map(Actor::territory)
                .orElse(null);
    }

    /** The last country or place named before a word, for one who is "there". */
    @Nullable
    Territory lastNamed(int word) {
        for (int i = word - 1; i >= 0 && text.sentence(word) - text.sentence(i) <= 3; i--) {
            for (Hit hit : text.hitsAt(i)) {
                if (hit.entry() instanceof Territory territory && hit.form() != Form.DEMONYM) {
                    return territory;
                }
                if (hit.entry() instanceof Place place) {
                    return place.territory();
                }
            }
        }
        return null;
    }

    /** The country that is meant at a place where none is named. */
    @Nullable
    Territory territoryOf(int offset) {
        Territory local = localTerritory(offset);
        return local != null ? local : seat != null ? seat : home;
    }

    /** The country in whose capital a sentence says it is: in Moscow, the ministry said. */
    @Nullable
    Territory localTerritory(int offset) {
        int sentence = text.sentenceAt(offset);
        int paragraph = text.paragraphAt(offset);
        for (int i = text.wordAfter(offset) - 1; i > 0; i--) {
            int at = text.word(i).span().begin();
            if (text.paragraphAt(at) != paragraph) {
                break;
            }
            boolean in = Set.of("in", "from").contains(text.word(i - 1).plain())
                    && text.word(i).joined();
            boolean near = text.sentence(i) == sentence || text.opensSentence(i - 1);
            if (in && near && !reported.test(at)) {
                for (Hit hit : text.hitsAt(i)) {
                    if (hit.entry() instanceof Territory territory && hit.form() == Form.CAPITAL) {
                        return territory;
                    }
                }
            }
        }
        return null;
    }

    /** The last territory of a bloc that the text names before a place, else the first after it. */
    @Nullable
    Territory lastTerritory(int offset, String bloc) {
        int word = text.wordAfter(offset);
        for (int i = Math.min(word, text.size() - 1); i >= 0; i--) {
            Territory found = territoryAt(i, bloc);
            if (found != null) {
                return found;
            }
        }
        for (int i = word; i < text.size(); i++) {
            Territory found = territoryAt(i, bloc);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Territory territoryAt(int index, String bloc) {
        for (Hit hit : text.hitsAt(index)) {
            if (hit.entry() instanceof Territory territory && territory.bloc().equals(bloc)) {
                return territory;
            }
        }
        return null;
    }
}
