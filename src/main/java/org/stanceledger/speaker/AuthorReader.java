package org.stanceledger.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stanceledger.lexicon.Gender;

/** Tells who wrote a document that names no author: an assembly a resolution, otherwise a body or person rather than a country. */
final class AuthorReader {
    private static final Set<String> RESOLVED = Vocabulary.of("resolved-texts");
    private static final Set<String> ASSEMBLIES = Vocabulary.of("assemblies");

    private final Cast cast;

    AuthorReader(Cast cast) {
        this.cast = cast;
    }

    /** The author of what a phrase is or speaks of. */
    Optional<Actor> author(SourcePhrase phrase) {
        Scene scene = cast.scene();
        int offset = phrase.offset();
        Optional<Actor> assembly = RESOLVED.contains(phrase.head())
                ? scene.antecedent(offset, AuthorReader::isAssembly, Gender.UNKNOWN)
                : Optional.empty();
        return assembly.or(() -> scene.antecedent(offset, AuthorReader::writes, Gender.UNKNOWN))
                .or(() -> scene.antecedent(offset, actor -> true, Gender.UNKNOWN));
    }

    private static boolean writes(Actor actor) {
        return actor.isPerson() || actor.body() != null || actor.kind() != null;
    }

    private static boolean isAssembly(Actor actor) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        return !actor.isPerson() && ASSEMBLIES.stream().anyMatch(name::contains);
    }
}
