package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Place;
import org.stanceledger.lexicon.Territory;

/** The bodies and governments of an article; tells whose ministry is meant where no country is named. */
final class Bodies {
    private final ArticleText text;
    private final BodyNames bodyNames;
    private final Scene scene;
    private final @Nullable Territory home;
    private final @Nullable Territory seat;
    private final IntPredicate reported;
    private final Opposition opposition;
    private final BodyOwners owners;
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
        this.bodyNames = bodyNames;
        this.scene = scene;
        this.home = setting.home();
        this.seat = setting.seat();
        this.reported = reported;
        this.opposition = opposition;
        this.owners = new BodyOwners(this, conflict, bodyNames, scene);
    }

    @Nullable
    Territory home() {
        return home;
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
            Territory owner = territory != null ? territory : owners.owner(kind, offset, designation);
            Optional<Actor> post = territory != null ? Optional.empty() : owners.named(kind, offset, designation);
            if (post.isPresent()) {
                return post.get();
            }
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

    /** Whether the statement at a place can be an actor's: it does not speak against the actor's country. */
    boolean canSpeak(Actor actor, int offset) {
        Territory territory = actor.territory();
        return territory == null || canSpeak(territory, offset);
    }

    /** Whether the statement at a place can be of a country: it does not speak against it. */
    boolean canSpeak(Territory territory, int offset) {
        return !opposition.isAgainst(territory, offset);
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
