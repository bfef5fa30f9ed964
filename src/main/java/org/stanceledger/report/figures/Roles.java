package org.stanceledger.report.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The offices and descriptions under which articles name one speaker; people change office, and articles say more than offices. */
final class Roles {
    /** A role that was not named for so many days before the last one is past. */
    private static final int CURRENT_DAYS = 365;

    private record Use(int count, @Nullable LocalDate last) {
        static final Use NONE = new Use(0, null);

        Use and(@Nullable LocalDate day) {
            return new Use(count + 1, later(last, day));
        }
    }

    private final Map<String, Use> uses = new TreeMap<>();
    private @Nullable LocalDate latest;

    void add(String role, @Nullable LocalDate day) {
        if (!role.isEmpty()) {
            uses.merge(role, Use.NONE.and(day), (before, one) -> before.and(day));
            latest = later(latest, day);
        }
    }

    /** The role that is named most among those of the last year before the last one, empty if there is none. */
    String current() {
        return uses.entrySet().stream()
                .filter(use -> isCurrent(use.getValue()))
                .max(Comparator.comparingInt(
                                (Map.Entry<String, Use> use) -> use.getValue().count())
                        .thenComparing(use -> dayOf(use.getValue()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private boolean isCurrent(Use use) {
        return latest == null || use.last() != null && ChronoUnit.DAYS.between(use.last(), latest) <= CURRENT_DAYS;
    }

    private static LocalDate dayOf(Use use) {
        return use.last() == null ? LocalDate.MIN : use.last();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
