package org.stanceledger.speaker;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves documents to whose words they are: the statement on the ministry's website. */
final class DocumentReader {
    private static final Set<String> DOCUMENTS = Vocabulary.of("documents");

    private final Cast cast;
    private final AuthorReader authors;
    private final PersonPhraseReader persons;

    DocumentReader(Cast cast, AuthorReader authors, PersonPhraseReader persons) {
        this.cast = cast;
        this.authors = authors;
        this.persons = persons;
    }

    static boolean isDocument(SourcePhrase phrase) {
        return DOCUMENTS.contains(phrase.head());
    }

    /** @param named whom a name in the phrase tells as the author, null for nobody */
    Resolution read(SourcePhrase phrase, @Nullable Actor named) {
        Designation designation = phrase.designation();
        Optional<Actor> issuer = Optional.ofNullable(named);
        if (issuer.isEmpty() && !designation.possessor().isEmpty()) {
            issuer = cast.scene().possessor(designation.possessor(), phrase.offset());
        }
        if (issuer.isEmpty() && designation.isSomebody()) {
            return persons.read(phrase);
        }
        return issuer.or(() -> Optional.ofNullable(cast.bodies().body(designation, phrase.offset())))
                .or(() -> authors.author(phrase))
                .map(actor ->
                        Resolution.of(actor, 0.73, "\"" + phrase.words() + "\" read as a document of " + actor.name()))
                .orElseGet(() ->
                        Resolution.unresolved(phrase.words(), cast.other(), "a document whose author is not told"));
    }
}
