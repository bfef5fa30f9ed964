package org.stanceledger.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person of the directory.
 *
 * @param name the fullest name, as reports write it
 * @param gender the pronoun that stands for the person
 * @param aliases other spellings and names, also in other scripts
 * @param terms the offices held, in the order of the file
 */
public record Person(String name, Gender gender, List<String> aliases, List<Term> terms) implements Entry {
    private static final long NEAR = 3653;

    public Person {
        aliases = List.copyOf(aliases);
        terms = List.copyOf(terms);
    }

    /** The family name: the last word of the name. */
    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The office that best says who this was on a day: one held then, else the one nearest in time. */
    public Optional<Term> termAt(@Nullable LocalDate day) {
        Term best = null;
        long nearest = Long.MAX_VALUE;
        for (Term term : terms) {
            long away = day == null ? 0 : term.daysAway(day);
            if (away < nearest) {
                best = term;
                nearest = away;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether an office was held within ten years of a day, so that the surname alone can mean this person. */
    public boolean isNear(@Nullable LocalDate day) {
        return day == null || terms.isEmpty() || terms.stream().anyMatch(term -> term.daysAway(day) <= NEAR);
    }

    /**
     * One office held by a person.
     *
     * @param office the office, such as {@code Foreign Minister}
     * @param of name of the territory or body whose office it is
     * @param bloc id of the bloc to which the office belongs
     * @param from the first day, null if unknown
     * @param to the last day, null if unknown or still held
     */
    public record Term(
            String office,
            String of,
            String bloc,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        /** Whether the office was held on a day. */
        public boolean holdsAt(LocalDate day) {
            return daysAway(day) == 0;
        }

        /** How many days a day lies outside the time in office; 0 within it. */
        public long daysAway(LocalDate day) {
            if (from != null && day.isBefore(from)) {
                return from.toEpochDay() - day.toEpochDay();
            }
            return to != null && day.isAfter(to) ? day.toEpochDay() - to.toEpochDay() : 0;
        }
    }
}
