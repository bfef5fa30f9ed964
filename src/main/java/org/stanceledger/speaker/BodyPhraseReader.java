package org.stanceledger.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Territory;

/** Resolves phrases for bodies and governments: the ministry, the Ruritanian cabinet, the Finnish chairmanship. */
final class BodyPhraseReader {
    private static final Set<String> DEFINITE = Vocabulary.of("definite");
    private static final Set<String> MEDIA = Vocabulary.of("media");
    /** Endings of words for trades and callings: virologist, shopkeepers. */
    private static final Pattern TRADES = Pattern.compile(".+(ist|ician|keeper|maker|grower|worker|seller|breeder)s?");

    private static final Set<String> PARTNERS = Vocabulary.of("partners");
    private static final Set<String> PRESIDENCIES = Vocabulary.of("presidencies");

    private final ArticleText text;
    private final Cast cast;
    private final UnnamedReader unnamed;
    private final BelongingReader belongings;

    BodyPhraseReader(ArticleText text, Cast cast, UnnamedReader unnamed, BelongingReader belongings) {
        this.text = text;
        this.cast = cast;
        this.unnamed = unnamed;
        this.belongings = belongings;
    }

    /** The country or place that "there" means before a word. */
    @Nullable
    Territory lastNamed(int word) {
        return cast.bodies().lastNamed(word);
    }

    /** A body listed with just these words as its short form, if the article named it or it is the only one. */
    Optional<Resolution> shortForm(SourcePhrase phrase) {
        int begin = DEFINITE.contains(phrase.opener()) ? phrase.first() + 1 : phrase.first();
        List<Body> candidates = begin >= phrase.end()
                ? List.of()
                : text.hitsAt(begin).stream()
                        .filter(hit -> hit.form() == Form.SHORT && endsAt(phrase, hit))
                        .filter(hit -> hit.entry() instanceof Body)
                        .map(hit -> (Body) hit.entry())
                        .distinct()
                        .toList();
        if (!phrase.designation().possessor().isEmpty() || candidates.isEmpty()) {
            return Optional.empty();
        }
        Optional<Actor> earlier = cast.scene()
                .last(phrase.offset(), actor -> candidates.contains(actor.body()))
                .or(() -> cast.scene().last(phrase.offset(), actor -> BodyMatch.led(actor, candidates) != null));
        if (earlier.isPresent()) {
            Body meant = candidates.contains(earlier.get().body())
                    ? earlier.get().body()
                    : BodyMatch.led(earlier.get(), candidates);
            return Optional.of(
                    earlier.get().isPerson() && meant != null
                            ? listed(phrase, meant, 0.81)
                            : Resolution.read(phrase, earlier.get(), 0.81));
        }
        return candidates.size() > 1 ? Optional.empty() : Optional.of(listed(phrase, candidates.get(0), 0.73));
    }

    /** Whether a short form is the whole phrase, or what follows only tells where or is one of the body's own words: the co-chairs in Geneva. */
    private boolean endsAt(SourcePhrase phrase, Hit hit) {
        boolean head = hit.end() == phrase.headIndex() + 1 && hit.entry() instanceof Body;
        if (hit.end() == phrase.end() || !head) {
            return hit.end() == phrase.end();
        }
        return new BodyMatch(text, phrase).completes((Body) hit.entry());
    }

    /** A body told by whom it is led: the mission led by Ann Hill. */
    Optional<Resolution> ledBy(SourcePhrase phrase, Actor leader) {
        List<Body> meant = text.hitsAt(phrase.headIndex()).stream()
                .filter(hit -> hit.form() == Form.SHORT && hit.entry() instanceof Body)
                .map(hit -> (Body) hit.entry())
                .toList();
        return Optional.ofNullable(BodyMatch.led(leader, meant)).map(body -> listed(phrase, body, 0.81));
    }

    /** Several states at once: London, Vilnius and Warsaw. */
    Optional<Resolution> jointStates(SourcePhrase phrase) {
        List<Territory> states = new java.util.ArrayList<>();
        int at = phrase.first();
        while (at < phrase.end()) {
            Optional<Hit> hit = text.thingAt(at, phrase.end());
            if (hit.isPresent() && hit.get().entry() instanceof Territory territory) {
                states.add(territory);
                at = hit.get().end();
            } else if (Set.of("and", "the").contains(text.word(at).plain())) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        if (states.size() < 2) {
            return Optional.empty();
        }
        Actor group = new Actor(Actor.Type.GROUP, phrase.words());
        group.bloc(states.get(0).bloc(), "several states; the first named decides the side");
        return Optional.of(Resolution.of(group, 0.9, "several states; the first named decides the side"));
    }

    /** A medium that a word for it introduces: the Moscow daily Avaria Today. */
    Optional<Resolution> medium(SourcePhrase phrase) {
        int last = phrase.end() - 1;
        boolean named = text.word(last).capitalised() && phrase.headIndex() == last;
        for (int at = last - 1; named && at > phrase.first(); at--) {
            if (MEDIA.contains(text.word(at).form())) {
                String name = text.of(at + 1, phrase.end());
                return Optional.of(unnamed.unnamed(phrase, name, cast.other(), "a medium"));
            }
        }
        return Optional.empty();
    }

    /** The body, government or side that the phrase names or refers to. */
    Optional<Resolution> body(SourcePhrase phrase) {
        Designation designation = phrase.designation();
        Optional<Actor> owner = designation.possessor().isEmpty() ? Optional.empty() : belongings.owner(phrase);
        if (owner.isPresent()) {
            return Optional.of(belongings.of(phrase, owner.get()));
        }
        boolean named = designation.body() != null
                || designation.territory() != null
                || phrase.endsInName()
                || phrase.isNamedKind();
        if (!named) {
            Optional<Actor> earlier = earlier(phrase).or(() -> ministryOfLast(phrase));
            if (earlier.isPresent()) {
                return Optional.of(Resolution.read(phrase, earlier.get(), 0.85));
            }
        }
        Optional<Body> presided = presided(phrase);
        if (presided.isPresent()) {
            return Optional.of(listed(phrase, presided.get(), 0.85));
        }
        Actor body = phrase.headIsNamed() ? cast.bodies().body(designation, phrase.offset()) : null;
        if (body != null) {
            return Optional.of(Resolution.of(body, named ? 0.89 : 0.73, body.provenance()));
        }
        return side(phrase);
    }

    /** Whom a phrase means that tells a side and no body. */
    private Optional<Resolution> side(SourcePhrase phrase) {
        Designation designation = phrase.designation();
        String bloc = designation.bloc();
        if (designation.markedBloc() != null) {
            return Optional.of(marked(phrase, designation.markedBloc()));
        }
        if (PARTNERS.contains(phrase.head()) && designation.body() == null) {
            return Optional.of(unnamed.unnamed(phrase, phrase.words(), cast.outsideState(), "partners of a side"));
        }
        if (bloc == null || designation.role() != null) {
            return Optional.empty();
        }
        boolean anybody = designation.body() == null && designation.kind() == null && isAnybody(phrase);
        return Optional.of(
                anybody
                        ? unnamed.unnamed(phrase, phrase.words(), cast.other(), "people who speak for no side")
                        : unnamed.unnamed(phrase, phrase.words(), bloc, "named with " + bloc));
    }

    /** Whether a noun that nobody listed is of people whose country only says where they live or come from: Serbian virologists. */
    private boolean isAnybody(SourcePhrase phrase) {
        int after = phrase.headIndex() + 1;
        boolean located = after < phrase.end()
                && Set.of("in", "from", "at", "near").contains(text.word(after).plain());
        boolean name = text.word(phrase.headIndex()).capitalised() && phrase.headIndex() > phrase.first();
        return !name && (located || TRADES.matcher(phrase.head()).matches());
    }

    private Resolution listed(SourcePhrase phrase, Body body, double confidence) {
        return Resolution.read(phrase, cast.bodies().actor(body.name(), body.bloc(), body, null, null), confidence);
    }

    /** An international body that a country presides over for a time: the Finnish chairmanship. */
    private Optional<Body> presided(SourcePhrase phrase) {
        boolean presides = phrase.designation().territory() != null
                && phrase.designation().body() == null
                && PRESIDENCIES.contains(phrase.head());
        return presides
                ? text.hitsAt(phrase.headIndex()).stream()
                        .filter(hit -> hit.entry() instanceof Body && hit.form() == Form.SHORT)
                        .map(hit -> (Body) hit.entry())
                        .findFirst()
                : Optional.empty();
    }

    private Resolution marked(SourcePhrase phrase, String bloc) {
        Territory territory = cast.bodies().lastTerritory(phrase.offset(), bloc);
        return territory == null || territory.government().isEmpty()
                ? unnamed.unnamed(phrase, phrase.words(), bloc, "a phrase for this side")
                : Resolution.read(
                        phrase, cast.bodies().actor(territory.government(), bloc, null, null, territory), 0.57);
    }

    /** The last body named before to which the short form at the head can refer. */
    private Optional<Actor> earlier(SourcePhrase phrase) {
        BodyMatch match = new BodyMatch(text, phrase);
        return cast.scene()
                .last(
                        phrase.offset(),
                        actor -> !actor.isPerson()
                                && actor.answersTo(phrase.head())
                                && match.agrees(actor)
                                && cast.bodies().canSpeak(actor, phrase.offset()));
    }

    /** The ministry whose minister was named last. */
    private Optional<Actor> ministryOfLast(SourcePhrase phrase) {
        for (Hit hit : text.hitsAt(phrase.headIndex())) {
            if (hit.entry() instanceof BodyKind kind && hit.form() == Form.SHORT) {
                Optional<Actor> leader = cast.scene().last(phrase.offset(), actor -> leads(actor, kind));
                if (leader.isPresent()) {
                    return Optional.ofNullable(cast.bodies()
                            .body(
                                    Designation.ofKind(
                                            phrase.words(), kind, leader.get().territory()),
                                    phrase.offset()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean leads(Actor actor, BodyKind kind) {
        return actor.isPerson()
                && actor.territory() != null
                && actor.roles().stream().anyMatch(role -> role.body().equals(kind.name()));
    }
}
