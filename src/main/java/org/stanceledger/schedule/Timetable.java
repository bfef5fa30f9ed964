package org.stanceledger.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.scheduling.support.CronExpression;

/**
 * The times at which a run is due.
 *
 * @param cron the times of the clock
 * @param zone the zone of that clock
 */
public record Timetable(CronExpression cron, ZoneId zone) {
    private static final int FIELDS_WITHOUT_SECONDS = 5;

    /**
     * Reads a cron expression of five fields (minute first, as in a crontab) or six (second first).
     *
     * @throws IllegalArgumentException if it is none, or names a time that never comes
     */
    public static Timetable of(String expression, ZoneId zone) {
        boolean plain = expression.strip().split("\\s+").length == FIELDS_WITHOUT_SECONDS;
        CronExpression cron = CronExpression.parse(plain ? "0 " + expression.strip() : expression);
        if (cron.next(LocalDateTime.of(2000, 1, 1, 0, 0)) == null) {
            throw new IllegalArgumentException("never comes: " + expression);
        }
        return new Timetable(cron, zone);
    }

    /**
     * The first time due after a moment. A time that the clock leaves out in spring comes an hour later, one that comes twice in
     * autumn counts once.
     */
    public Instant next(Instant after) {
        LocalDateTime local = LocalDateTime.ofInstant(after, zone);
        while (true) {
            local = cron.next(local);
            if (local == null) {
                throw new IllegalStateException("the schedule " + cron + " never comes after " + after);
            }
            Instant next = local.atZone(zone).toInstant();
            if (next.isAfter(after)) {
                return next;
            }
        }
    }
}
