package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Person;

/**
 * The dated offices of a listed person as seen on the day of an article.
 *
 * @param person whose they are
 * @param day the day, null if unknown
 */
record Career(Person person, @Nullable LocalDate day) {
    /** Who held one of these stays a politician when it ends; who left another office speaks for himself. */
    private static final Set<String> FOR_LIFE = Set.of(
            "President",
            "Prime Minister",
            "Vice President",
            "Speaker of Parliament",
            "Party Leader",
            "Politician",
            "Chancellor",
            "Patriarch");

    private static final int YEARS_AHEAD = 4;

    /** Whether who held an office stays a politician for life. */
    static boolean isForLife(String office) {
        return FOR_LIFE.contains(office);
    }

    /** The office that best says who this was. */
    Optional<Person.Term> term() {
        return person.termAt(day);
    }

    /** The office held that day. */
    Optional<Person.Term> held() {
        return term().filter(term -> day == null || term.holdsAt(day));
    }

    /** An office held that day besides others that meets a condition. */
    Optional<Person.Term> heldBesides(Predicate<Person.Term> condition) {
        LocalDate known = day;
        return known == null || person.terms().size() < 2
                ? Optional.empty()
                : person.terms().stream()
                        .filter(term -> term.holdsAt(known) && condition.test(term))
                        .findFirst();
    }

    /** An office that ended or began at most so many days away from the day. */
    Optional<Person.Term> within(int days) {
        LocalDate known = day;
        return known == null ? Optional.empty() : term().filter(term -> term.daysAway(known) < days);
    }

    /** Whether the last listed office ended some years before, and none was a leader's or politician's. */
    boolean left(int years) {
        LocalDate known = day;
        return known != null
                && term().filter(term ->
                                term.to() != null && term.to().plusYears(years).isBefore(known))
                        .isPresent()
                && person.terms().stream()
                        .filter(term -> term.from() == null || !term.from().isAfter(known))
                        .noneMatch(term -> isForLife(term.office()));
    }

    /** Whether one of the offices held by the day makes a politician for life. */
    boolean isPolitician() {
        return person.terms().stream()
                .filter(term ->
                        day == null || term.from() == null || !term.from().isAfter(day))
                .anyMatch(term -> isForLife(term.office()));
    }

    /** Whether the first office was entered only years after the day. */
    boolean liesAhead() {
        LocalDate known = day;
        return known != null
                && term().filter(term -> term.from() != null
                                && known.plusYears(YEARS_AHEAD).isBefore(term.from()))
                        .isPresent();
    }
}
