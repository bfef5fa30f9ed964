package org.stanceledger.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.text.PartOfSpeech;

/**
 * Tells which bodies a phrase can refer back to: "the security committee" is no committee for sport.
 *
 * @param text the article
 * @param phrase the phrase
 */
record BodyMatch(ArticleText text, SourcePhrase phrase) {
    private static final Set<String> OPENING = Vocabulary.of("tail-openers");
    private static final Set<String> OF = Set.of("of", "from");
    private static final Set<String> FIELD = Set.of("of", "for");
    private static final Set<String> KNOWN = Set.of("that", "this");
    private static final Set<String> PARTS = Vocabulary.of("parts-of-bodies");

    /** Whether every noun beside the head, and the side that a mark tells, can be the body's. */
    boolean agrees(Actor actor) {
        String marked = phrase.designation().markedBloc();
        if (marked != null && !marked.equals(actor.bloc())) {
            return false;
        }
        for (int at = phrase.first(); at < phrase.end(); at++) {
            if (at == phrase.headIndex()) {
                if (at + 1 < phrase.end() && !FIELD.contains(text.word(at + 1).plain())) {
                    break;
                }
                continue;
            }
            boolean noun = text.tag(at) == PartOfSpeech.NOUN || text.tag(at) == PartOfSpeech.PROPN;
            String word = text.word(at).plain();
            if (noun
                    && word.length() > 1
                    && !PARTS.contains(word)
                    && !names(actor).anyMatch(name -> name.contains(word))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words after the head tell no more than where the body sits, or are part of its name. */
    boolean completes(Body body) {
        int tail = phrase.headIndex() + 1;
        if (!OPENING.contains(text.word(tail).plain())) {
            return false;
        }
        boolean named = OF.contains(text.word(tail).plain());
        for (int at = tail + 1; at < phrase.end(); at++) {
            String word = text.word(at).plain();
            boolean own = Stream.concat(Stream.of(body.name()), body.aliases().stream())
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(word));
            if (text.word(at).capitalised() && !own) {
                return false;
            }
            boolean country = text.hitsAt(at).stream()
                    .anyMatch(hit -> hit.entry() instanceof Territory && hit.form() == Form.NAME);
            if (country && OF.contains(text.word(tail).plain())) {
                return false;
            }
            named = named && !text.word(at).capitalised() && !KNOWN.contains(word);
        }
        return !named;
    }

    /** The body among some that a person leads: who heads the mission. */
    static @Nullable Body led(Actor actor, List<Body> bodies) {
        Person person = actor.person();
        return person == null
                ? null
                : bodies.stream()
                        .filter(body -> person.terms().stream()
                                .anyMatch(term -> term.of().equals(body.name())))
                        .findFirst()
                        .orElse(null);
    }

    private static Stream<String> names(Actor actor) {
        Body body = actor.body();
        BodyKind kind = actor.kind();
        Stream<String> ofBody = body == null
                ? Stream.empty()
                : Stream.of(Stream.of(body.name()), body.aliases().stream(), body.shortForms().stream())
                        .flatMap(names -> names);
        Stream<String> ofKind = kind == null ? Stream.empty() : kind.words().stream();
        return Stream.of(Stream.of(actor.name()), ofBody, ofKind)
                .flatMap(names -> names)
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
