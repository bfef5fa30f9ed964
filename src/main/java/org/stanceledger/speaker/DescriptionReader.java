package org.stanceledger.speaker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Territory;

/** Resolves sources that are neither names of persons nor pronouns: documents, bodies, capitals, "the minister". */
final class DescriptionReader {
    private final ArticleText text;
    private final String other;
    private final DesignationReader designations;
    private final UnnamedReader unnamed;
    private final BelongingReader belongings;
    private final BodyPhraseReader bodies;
    private final PersonPhraseReader persons;
    private final DocumentReader documents;
    private final StatesReader states;

    DescriptionReader(ArticleText text, Cast cast, DesignationReader designations, OfficeReader offices) {
        this.text = text;
        this.other = cast.other();
        this.designations = designations;
        AuthorReader authors = new AuthorReader(cast);
        this.unnamed = new UnnamedReader(text, cast, designations);
        this.belongings = new BelongingReader(text, cast, unnamed, authors, offices);
        this.bodies = new BodyPhraseReader(text, cast, unnamed, belongings);
        this.persons = new PersonPhraseReader(text, cast, offices, unnamed, belongings);
        this.states = new StatesReader(text, cast, unnamed);
        this.documents = new DocumentReader(cast, authors, persons);
    }

    /**
     * Who a source is.
     *
     * @param possessing the person whose something speaks, null for none
     * @param complement the person for or of whom somebody speaks, null for none
     */
    Resolution resolve(int first, int end, @Nullable Actor possessing, @Nullable Actor complement) {
        SourcePhrase phrase = phrase(first, end);
        if (DocumentReader.isDocument(phrase)) {
            return documents.read(phrase, possessing != null ? possessing : complement);
        }
        if (possessing != null) {
            return belongings.of(phrase, possessing);
        }
        if (complement != null) {
            Optional<Resolution> led = bodies.ledBy(phrase, complement);
            return led.isPresent()
                    ? led.get()
                    : unnamed.unnamed(
                            phrase, phrase.words(), complement.bloc(), "speaks for or of " + complement.name());
        }
        return apposed(phrase).orElseGet(() -> ofOwner(phrase, described(phrase)));
    }

    /** Who belongs to a body or office whose possessive opens a phrase that tells no more: the alliance's press service. */
    private Resolution ofOwner(SourcePhrase phrase, Resolution found) {
        int owner = phrase.ownerEnd();
        Designation told = phrase.designation();
        if (found.resolved() || owner < 0 || told.bloc() != null || told.isPrivate()) {
            return found;
        }
        Actor actor = described(phrase(phrase.first(), owner)).actor();
        if (actor == null || actor.bloc() == null || actor.bloc().equals(other)) {
            return found;
        }
        unnamed.forget(phrase.first());
        return belongings.of(phrase, actor);
    }

    private Resolution described(SourcePhrase phrase) {
        if (phrase.isDemonym() && phrase.opener().equals("the")) {
            return persons.read(phrase);
        }
        return bodies.jointStates(phrase)
                .or(() -> bodies.medium(phrase))
                .or(() -> states.read(phrase))
                .or(() -> bodies.shortForm(phrase))
                .or(() ->
                        phrase.designation().isSomebody() && !phrase.isBody() ? Optional.empty() : bodies.body(phrase))
                .orElseGet(() -> persons.read(phrase));
    }

    /** The country or body that a comma sets beside the phrase: one of its members, Ruritania. */
    private Optional<Resolution> apposed(SourcePhrase phrase) {
        for (int at = phrase.end() - 1; at > phrase.first(); at--) {
            if (text.gapBefore(at).equals(", ")) {
                Optional<Hit> hit = text.thingAt(at, phrase.end())
                        .filter(found -> found.end() == phrase.end() && PhraseReader.isName(found));
                boolean names = hit.isPresent()
                        && (hit.get().entry() instanceof Territory || hit.get().entry() instanceof Body);
                return names ? Optional.of(resolve(at, phrase.end(), null, null)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The person whom a phrase like "the Russian president" means, named before or in office that day. */
    Optional<Actor> officer(int first, int end) {
        return persons.officer(phrase(first, end));
    }

    /** Somebody whom the article does not name: an old man, a Russian diplomat. */
    Actor somebody(int first, int end) {
        Actor known = unnamed.known(first);
        if (known != null) {
            return known;
        }
        Actor actor = unnamed.read(phrase(first, end)).actor();
        return actor == null ? new Actor(Actor.Type.PERSON, text.of(first, end)) : actor;
    }

    private SourcePhrase phrase(int first, int end) {
        boolean there = end - first > 1 && text.word(end - 1).plain().equals("there");
        int last = there ? end - 1 : end;
        Designation told = designations.read(text, first, last);
        Territory place = there ? bodies.lastNamed(first) : null;
        return new SourcePhrase(text, first, last, place == null ? told : told.in(place));
    }
}
