package org.stanceledger.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Territory;

/** Places people and bodies that an article does not name by what its words say of them: an old man, two officials, a wine agency. */
final class UnnamedReader {
    private static final Set<String> WOMEN = Vocabulary.of("women");
    private static final Set<String> MEN = Vocabulary.of("men");
    private static final Set<String> AMOUNTS = Vocabulary.of("amounts");
    private static final Set<String> STATE_BODIES = Vocabulary.of("state-bodies");
    private static final Set<String> LOCAL_BODIES = Vocabulary.of("local-bodies");
    private static final Set<String> FOLLOWING = Vocabulary.of("following");
    private static final double CONFIDENCE = 0.57;

    private final ArticleText text;
    private final Cast cast;
    private final DesignationReader designations;
    private final UnnamedSides sides;
    private final Map<Integer, Actor> nameless = new HashMap<>();

    UnnamedReader(ArticleText text, Cast cast, DesignationReader designations) {
        this.text = text;
        this.cast = cast;
        this.designations = designations;
        this.sides = new UnnamedSides(text, cast, designations);
    }

    /** Unnamed people, or somebody whom only the words describe. */
    Resolution read(SourcePhrase phrase) {
        Designation designation = phrase.designation();
        String words = phrase.words();
        if (AMOUNTS.contains(phrase.head()) && designation.isPrivate() && phrase.headIndex() + 2 < phrase.end()) {
            Designation rest = designations.read(text, phrase.headIndex() + 2, phrase.end());
            String ofRest = rest.bloc() != null
                    ? rest.bloc()
                    : cast.scene()
                            .possessor(rest.possessor(), phrase.offset())
                            .map(Actor::bloc)
                            .filter(bloc -> FOLLOWING.contains(
                                    text.word(phrase.end() - 1).plain()))
                            .orElse(null);
            if (ofRest != null) {
                return unnamed(phrase, words, ofRest, "described as " + words);
            }
        }
        Optional<Resolution> state = stateBody(phrase);
        if (state.isPresent()) {
            return state.get();
        }
        String told = sides.blocOfSources(phrase);
        if (told != null) {
            return unnamed(phrase, words, told, "sources of " + told);
        }
        String sent = sides.blocOfSender(phrase);
        if (sent != null) {
            return unnamed(phrase, words, sent, "described as " + words);
        }
        if (designation.isPrivate()) {
            return unnamed(phrase, words, sides.blocOfStaff(designation), "described as " + words);
        }
        String bloc = sides.bloc(phrase);
        return unnamed(phrase, words, bloc, bloc == null ? "no side is told" : "described as " + words);
    }

    /** The actor of a phrase that was read before, null if it was not. */
    @Nullable
    Actor known(int first) {
        return nameless.get(first);
    }

    /** Forgets the actor of a phrase, which is to be read anew. */
    void forget(int first) {
        nameless.remove(first);
    }

    /** A body of the state that nobody listed: Ruritania's aviation agency, the National Wine Agency. */
    private Optional<Resolution> stateBody(SourcePhrase phrase) {
        Territory territory = phrase.designation().territory();
        boolean national = phrase.length() > 1
                && Set.of("national", "state", "public")
                        .contains(text.word(phrase.first() + 1).plain());
        boolean local = LOCAL_BODIES.contains(phrase.head());
        boolean ofState = STATE_BODIES.contains(phrase.head())
                && !phrase.words().contains("Olympic")
                && !phrase.words().contains("news ");
        Territory owner = territory != null ? territory : cast.bodies().home();
        if (!ofState || owner == null || territory == null && !national && !local) {
            return Optional.empty();
        }
        String full = territory == null && national
                ? SourcePhrase.withoutArticle(phrase.words()) + " of " + owner.name()
                : phrase.words();
        return Optional.of(unnamed(phrase, full, owner.bloc(), "a state body of " + owner.name()));
    }

    /** An actor who has no name but words. */
    Resolution unnamed(SourcePhrase phrase, String name, @Nullable String bloc, String why) {
        String shown = SourcePhrase.withoutArticle(name);
        Actor earlier = nameless.get(phrase.first());
        if (earlier != null && earlier.name().equals(shown)) {
            return Resolution.unnamed(earlier, CONFIDENCE, earlier.provenance());
        }
        Role role = phrase.designation().role();
        String head = phrase.head();
        boolean one = role != null && phrase.designation().isSomebody() && !head.endsWith("s");
        Actor actor = new Actor(one ? Actor.Type.PERSON : Actor.Type.GROUP, shown);
        actor.nameless(true);
        if (one) {
            actor.roles().add(role);
            actor.gender(WOMEN.contains(head) ? Gender.FEMALE : MEN.contains(head) ? Gender.MALE : Gender.UNKNOWN);
        }
        nameless.put(phrase.first(), actor);
        if (earlier != null) {
            cast.scene().replace(earlier, actor);
        }
        actor.bloc(bloc == null ? cast.other() : bloc, why);
        actor.territory(phrase.designation().territory());
        return Resolution.unnamed(actor, CONFIDENCE, why);
    }
}
