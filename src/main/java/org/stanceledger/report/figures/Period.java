package org.stanceledger.report.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in a row.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {
    /** The given number of days that end with a day. */
    public static Period endingAt(LocalDate to, int days) {
        return new Period(to.minusDays(days - 1L), to);
    }

    /** As many days just before this period. */
    public Period before() {
        return endingAt(from.minusDays(1), days());
    }

    /** How many days it has. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
