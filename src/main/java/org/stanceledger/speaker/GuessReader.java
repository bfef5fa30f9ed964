package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.RoleKind;

/** Tells who can be meant by a source that is not resolved, the likeliest first: at most three, each with the reason. */
final class GuessReader {
    private static final int MOST = 3;
    private static final Set<String> INDEFINITE = Vocabulary.of("indefinite");
    private static final Set<String> MASCULINE = Set.of("he", "his", "him");
    private static final Set<String> FEMININE = Set.of("she", "her", "hers");

    private final ArticleText text;
    private final Cast cast;
    private final DesignationReader designations;
    private final OfficeReader offices;

    GuessReader(ArticleText text, Cast cast, DesignationReader designations, OfficeReader offices) {
        this.text = text;
        this.cast = cast;
        this.designations = designations;
        this.offices = offices;
    }

    /** Guesses where no source is named. */
    List<Guess> around(int offset) {
        return nearest(offset, cast.scene().ranked(offset, actor -> true, Gender.UNKNOWN));
    }

    /** Guesses for the words from first to end; none where they name somebody who speaks for himself or nobody in particular. */
    List<Guess> read(int first, int end) {
        SourcePhrase phrase = new SourcePhrase(text, first, end, designations.read(text, first, end));
        Designation told = phrase.designation();
        if (INDEFINITE.contains(phrase.opener()) || phrase.isPlural() || told.isPrivate()) {
            return List.of();
        }
        Gender gender = MASCULINE.contains(phrase.opener())
                ? Gender.MALE
                : FEMININE.contains(phrase.opener()) ? Gender.FEMALE : Gender.UNKNOWN;
        boolean person = gender != Gender.UNKNOWN && phrase.length() == 1 || told.isSomebody();
        List<Guess> guesses = new ArrayList<>();
        offices.holder(phrase)
                .map(holder -> offices.listed(phrase, holder).actor())
                .ifPresent(actor -> guesses.add(guess(actor, "holds the office on the article's day")));
        List<Actor> ranked = cast.scene()
                .ranked(phrase.offset(), actor -> actor.isPerson() == person && fits(actor, told, gender), gender);
        for (Guess guess : nearest(phrase.offset(), ranked)) {
            if (guesses.size() < MOST
                    && guesses.stream().noneMatch(other -> other.name().equals(guess.name()))) {
                guesses.add(guess);
            }
        }
        return guesses;
    }

    private static boolean fits(Actor actor, Designation told, Gender gender) {
        boolean side = told.bloc() == null || told.bloc().equals(actor.bloc());
        boolean sex = gender == Gender.UNKNOWN || actor.gender() == Gender.UNKNOWN || actor.gender() == gender;
        boolean speaksForSelf =
                !actor.roles().isEmpty() && actor.roles().stream().allMatch(role -> role.kind() == RoleKind.PRIVATE);
        return side && sex && !(told.isSomebody() && speaksForSelf);
    }

    private List<Guess> nearest(int offset, List<Actor> ranked) {
        return ranked.stream()
                .limit(MOST)
                .map(actor -> guess(actor, where(actor, offset)))
                .toList();
    }

    private Guess guess(Actor actor, String reason) {
        String bloc = actor.bloc();
        return new Guess(actor.name(), bloc == null ? cast.other() : bloc, reason);
    }

    private String where(Actor actor, int offset) {
        int sentences = cast.scene().sentencesSince(actor, offset);
        String what = cast.scene().spoke(actor, offset) ? "speaks" : "is named";
        return switch (sentences) {
            case 0 -> what + " in the same sentence";
            case 1 -> what + " in the sentence before";
            default -> what + " " + sentences + " sentences before";
        };
    }
}
