package org.stanceledger.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The pole to which a state or body that is no party to the conflict is publicly known to lean.
 *
 * @param name name of a territory or body, or words of a description
 * @param position id of the pole
 * @param from the first day, null if unknown
 * @param to the last day, null if unknown or still so
 */
public record Leaning(
        String name,
        String position,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Whether it is so on a day; on an unknown day it is. */
    public boolean holdsAt(@Nullable LocalDate day) {
        return day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
