package org.stanceledger.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.lexicon.Gender;

/** Resolves pronouns by number, gender and what is most in the reader's mind. */
final class PronounReader {
    private static final Map<String, Gender> PERSONS = Map.of(
            "he",
            Gender.MALE,
            "his",
            Gender.MALE,
            "him",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);
    private static final Set<String> THINGS = Set.of("it", "its", "itself", "which");
    private static final Set<String> GROUPS = Set.of("they", "their", "them", "both", "we", "our", "us");
    private static final Set<String> ANY = Set.of("who", "i", "me", "my", "whom", "whose");

    /** For how many sentences "it" can mean a document. */
    private static final int DOCUMENT_REACH = 3;

    private final ArticleText text;
    private final Cast cast;
    private final CandidateReader candidates;
    private final AntecedentRanking ranking;

    private @Nullable Actor lastDocument;
    private int lastAt;

    PronounReader(ArticleText text, Cast cast, AntecedentRanking ranking) {
        this.text = text;
        this.cast = cast;
        this.candidates = new CandidateReader(text, cast.scene());
        this.ranking = ranking;
    }

    boolean isPronoun(int first, int end) {
        String word = text.word(first).plain();
        boolean upper = text.word(first).form().length() > 1
                && text.word(first).form().equals(text.word(first).form().toUpperCase(java.util.Locale.ROOT));
        return end - first == 1
                && !upper
                && (PERSONS.containsKey(word) || THINGS.contains(word) || GROUPS.contains(word) || ANY.contains(word));
    }

    /** @param documents the texts of which the article speaks */
    Resolution resolve(int index, int offset, Attribution attribution, NarratedDocuments documents) {
        String word = text.word(index).plain();
        Gender gender = PERSONS.getOrDefault(word, Gender.UNKNOWN);
        Optional<Actor> found;
        if (gender != Gender.UNKNOWN) {
            Predicate<Actor> fits = Scene.person(gender, null);
            found = best(PronounKind.PERSON, offset, fits, gender, attribution, null)
                    .or(() -> cast.scene().following(offset, fits));
        } else if (word.equals("both") && cast.scene().lastTwo(offset).size() == 2) {
            return Resolution.joint(cast.scene().lastTwo(offset), cast.other());
        } else if (THINGS.contains(word)) {
            Actor named = documents.before(offset).orElse(null);
            found = best(
                    PronounKind.THING,
                    offset,
                    actor -> !actor.isPerson() && !isPeople(actor),
                    gender,
                    attribution,
                    named);
        } else if (GROUPS.contains(word)) {
            found = best(PronounKind.GROUP, offset, PronounReader::isPlural, gender, attribution, null);
        } else {
            found = cast.scene().antecedent(offset, actor -> true, Gender.UNKNOWN);
        }
        String words = text.of(index, index + 1);
        return found.map(actor -> {
                    actor.gender(actor.isPerson() && actor.gender() == Gender.UNKNOWN ? gender : Gender.UNKNOWN);
                    return Resolution.of(
                            actor, 0.82, "\"" + words + "\" read as " + actor.name() + "; " + actor.provenance());
                })
                .orElseGet(() ->
                        Resolution.unresolved(words, cast.other(), "nobody is named whom \"" + words + "\" can mean"));
    }

    /** Whether "they" can mean an actor: people, or a body of several, but no country. */
    private static boolean isPlural(Actor actor) {
        return isPeople(actor)
                || !actor.isPerson()
                        && (actor.body() != null || actor.kind() != null || actor.type() == Actor.Type.GROUP);
    }

    private static boolean isPeople(Actor actor) {
        return actor.type() == Actor.Type.GROUP
                && (actor.name().endsWith("s") || actor.name().contains(" and "));
    }

    /** Notes that a document of somebody speaks at a place, which "it" can mean then. */
    void document(@Nullable Actor author, int offset) {
        lastDocument = author;
        lastAt = offset;
    }

    private Optional<Actor> best(
            PronounKind kind,
            int offset,
            Predicate<Actor> fits,
            Gender gender,
            Attribution statement,
            @Nullable Actor narrated) {
        boolean document = kind == PronounKind.THING
                && lastDocument != null
                && text.sentenceAt(offset) - text.sentenceAt(lastAt) <= DOCUMENT_REACH;
        Actor spoken = document ? lastDocument : null;
        return ranking.best(kind, candidates.read(offset, statement, fits, gender, spoken, narrated), statement);
    }
}
