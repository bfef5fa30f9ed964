package org.stanceledger.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.PartOfSpeech;

/** Finds whose text an article last spoke of, which "it" can mean then: The resolution was adopted at noon. It calls on both. */
final class NarratedDocuments {
    private static final Set<String> DOCUMENTS = Vocabulary.of("documents");
    private static final Set<String> DEFINITE = Vocabulary.of("definite");
    private static final int REACH = 1;

    private final ArticleText text;
    private final Cast cast;
    private final PhraseReader phrases;
    private final BiFunction<Integer, Integer, @Nullable Actor> authors;

    /** @param authors tells whose a document is, by its first word and the index after its last */
    NarratedDocuments(
            ArticleText text, Cast cast, PhraseReader phrases, BiFunction<Integer, Integer, @Nullable Actor> authors) {
        this.text = text;
        this.cast = cast;
        this.phrases = phrases;
        this.authors = authors;
    }

    /** The author of the document that was named last before a place, in its sentence or the one before. */
    Optional<Actor> before(int offset) {
        int sentence = text.sentenceAt(offset);
        for (int at = text.wordAfter(offset) - 1; at >= 0 && sentence - text.sentence(at) <= REACH; at--) {
            boolean document = DOCUMENTS.contains(text.word(at).plain())
                    && text.tag(at) == PartOfSpeech.NOUN
                    && cast.reported(text.word(at).span().begin()) == 0;
            if (document) {
                int first = phrases.nominal(text, at + 1);
                boolean known = DEFINITE.contains(text.word(first).plain())
                        || text.word(first).capitalised() && !text.opensSentence(first);
                if (known) {
                    return Optional.ofNullable(authors.apply(first, at + 1));
                }
            }
        }
        return Optional.empty();
    }
}
