package org.stanceledger.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Territory;

/** Resolves descriptions of people: "the minister", "the Russian diplomat", "the two presidents", "a resident". */
final class PersonPhraseReader {
    private static final Set<String> DEFINITE = Vocabulary.of("definite");
    private static final Set<String> INDEFINITE = Vocabulary.of("indefinite");
    private static final Set<String> ANYBODY = Vocabulary.of("anybody");

    private static final Set<String> GUESTS = Set.of("guest", "visitor");
    private static final Set<String> PAIRS = Vocabulary.of("pairs");

    private final ArticleText text;
    private final Cast cast;
    private final OfficeReader offices;
    private final UnnamedReader unnamed;
    private final BelongingReader belongings;

    PersonPhraseReader(
            ArticleText text, Cast cast, OfficeReader offices, UnnamedReader unnamed, BelongingReader belongings) {
        this.text = text;
        this.cast = cast;
        this.offices = offices;
        this.unnamed = unnamed;
        this.belongings = belongings;
    }

    Resolution read(SourcePhrase phrase) {
        Designation designation = phrase.designation();
        Role role = designation.role();
        Optional<Resolution> two = two(phrase);
        if (two.isPresent()) {
            return two.get();
        }
        Optional<Resolution> ofPair = ofPair(phrase);
        if (ofPair.isPresent()) {
            return ofPair.get();
        }
        if (INDEFINITE.contains(phrase.opener()) || phrase.isPlural() || phrase.length() == 1 && role == null) {
            return unnamed.read(phrase);
        }
        if (!designation.possessor().isEmpty()) {
            return belongings.possessed(phrase);
        }
        if (role != null && !designation.isSomebody()) {
            return company(phrase);
        }
        return former(phrase)
                .or(() -> described(phrase))
                .or(() -> offices.holder(phrase).map(person -> offices.listed(phrase, person)))
                .or(() -> anybody(phrase))
                .orElseGet(() -> unnamed.read(phrase));
    }

    /** The person whom a phrase like "the Russian president" means, named before or in office that day. */
    Optional<Actor> officer(SourcePhrase phrase) {
        Optional<Actor> known =
                cast.scene().antecedent(phrase.offset(), new DescriptionMatch(phrase, cast)::describes, Gender.UNKNOWN);
        if (known.isPresent()) {
            return known;
        }
        Optional<Person> holder = offices.holder(phrase);
        return holder.flatMap(
                person -> Optional.ofNullable(offices.listed(phrase, person).actor()));
    }

    /** The former or the latter of the two persons named last. */
    private Optional<Resolution> ofPair(SourcePhrase phrase) {
        boolean latter = phrase.head().equals("latter");
        boolean told = phrase.length() == 2 && phrase.opener().equals("the");
        if (!told || !latter && !phrase.head().equals("former")) {
            return Optional.empty();
        }
        List<Actor> last = cast.scene().lastTwo(phrase.offset());
        boolean near = last.stream()
                .noneMatch(actor -> actor.isNameless() || cast.scene().sentencesSince(actor, phrase.offset()) > 1);
        return last.size() == 2 && near
                ? Optional.of(Resolution.read(phrase, last.get(latter ? 1 : 0), 0.6))
                : Optional.empty();
    }

    /** The two persons named last. */
    private Optional<Resolution> two(SourcePhrase phrase) {
        boolean both = phrase.opener().equals("both") && phrase.length() == 2 && PAIRS.contains(phrase.head());
        boolean two = both
                || phrase.opener().equals("the")
                        && phrase.length() > 1
                        && text.word(phrase.first() + 1).plain().equals("two")
                        && (phrase.designation().role() != null || PAIRS.contains(phrase.head()));
        List<Actor> last = two ? cast.scene().lastTwo(phrase.offset()) : List.of();
        return last.size() == 2 ? Optional.of(Resolution.joint(last, cast.other())) : Optional.empty();
    }

    /** Whether a phrase is a word in capitals for people of a place that no list has: the Nebraskan. */
    private boolean isNative(SourcePhrase phrase) {
        return phrase.length() == 2
                && text.word(phrase.headIndex()).capitalised()
                && text.hitsAt(phrase.headIndex()).isEmpty()
                && phrase.head().matches("\\p{L}{3,}(an|er|ite|ese)");
    }

    /** Whether somebody is of another country than the one where the article is. */
    private boolean isFromElsewhere(Actor actor) {
        Territory home = cast.bodies().home();
        return home == null || !home.bloc().equals(actor.bloc());
    }

    private Resolution company(SourcePhrase phrase) {
        boolean known =
                DEFINITE.contains(phrase.opener()) && phrase.designation().territory() == null && phrase.length() == 2;
        Optional<Actor> company =
                known ? cast.scene().last(phrase.offset(), actor -> isCompany(actor, phrase.head())) : Optional.empty();
        return company.map(actor -> Resolution.read(phrase, actor, 0.48)).orElseGet(() -> unnamed.read(phrase));
    }

    private boolean isCompany(Actor actor, String head) {
        Body body = actor.body();
        boolean listed = body != null && body.bloc().equals(cast.other());
        return !actor.isPerson()
                && (listed || actor.name().toLowerCase(Locale.ROOT).contains(head));
    }

    /** Who was named before and has left the office by now. */
    private Optional<Resolution> former(SourcePhrase phrase) {
        Role role = phrase.designation().role();
        if (role == null || !phrase.designation().former()) {
            return Optional.empty();
        }
        DescriptionMatch match = new DescriptionMatch(phrase, cast);
        return cast.scene()
                .antecedent(
                        phrase.offset(), actor -> offices.hasLeft(actor, role) && match.allows(actor), Gender.UNKNOWN)
                .map(actor -> Resolution.of(actor, 0.82, phrase.readAs(actor) + "; " + actor.provenance()));
    }

    /** Who was introduced before with these words. */
    private Optional<Resolution> described(SourcePhrase phrase) {
        DescriptionMatch match = new DescriptionMatch(phrase, cast);
        Optional<Actor> repeated = phrase.designation().isPrivate()
                ? cast.scene().antecedent(phrase.offset(), match::repeats, Gender.UNKNOWN)
                : Optional.empty();
        return repeated.or(() -> cast.scene().antecedent(phrase.offset(), match::describes, Gender.UNKNOWN))
                .map(actor -> Resolution.of(actor, 0.85, phrase.readAs(actor) + "; " + actor.provenance()));
    }

    /** Whoever was named last and can be meant. */
    private Optional<Resolution> anybody(SourcePhrase phrase) {
        boolean definite = DEFINITE.contains(phrase.opener());
        boolean person = phrase.designation().role() != null
                || ANYBODY.contains(phrase.head())
                || phrase.designation().territory() != null
                || isNative(phrase);
        if (!definite || !person) {
            return Optional.empty();
        }
        Predicate<Actor> allowed = new DescriptionMatch(phrase, cast)::allows;
        Optional<Actor> guest = GUESTS.contains(phrase.head())
                ? cast.scene().antecedent(phrase.offset(), allowed.and(this::isFromElsewhere), Gender.UNKNOWN)
                : Optional.empty();
        return guest.or(() -> cast.scene().antecedent(phrase.offset(), allowed, Gender.UNKNOWN))
                .map(actor -> Resolution.read(phrase, actor, 0.6));
    }
}
