package org.stanceledger.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes each run when it is due, one after the other. However many were missed, one makes up for them. The clock of the machine is
 * looked at again and again, so that it may be set, or the machine may sleep.
 */
public final class Scheduler {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    /** A clock set back by less than this must not make a night run twice; by more, it was wrong before. */
    private static final Duration TOLERANCE = Duration.ofHours(26);

    private final ScheduleSettings settings;
    private final TickFile ticks;
    private final Clock clock;
    private final StopWait stop;
    private final Supplier<Attempt> work;
    private volatile Health health = new Health(Health.State.WAITING, null, null);

    /** Waits, and ends the wait early when we are told to stop. */
    public interface StopWait {
        /** Returns whether we were told to stop. */
        boolean await(Duration atMost) throws InterruptedException;
    }

    /** @param work makes a run and tells how it went; it never throws */
    public Scheduler(ScheduleSettings settings, TickFile ticks, Clock clock, StopWait stop, Supplier<Attempt> work) {
        this.settings = settings;
        this.ticks = ticks;
        this.clock = clock;
        this.stop = stop;
        this.work = work;
    }

    /** How it stands now. */
    public Health health() {
        return health;
    }

    /** Keeps to the timetable until told to stop, in the middle of a run or between two. */
    public void run() throws InterruptedException {
        Instant done = settings.catchUp() ? ticks.read().orElseGet(clock::instant) : clock.instant();
        // What is due after this moment is known to be still due, should we die before the first run.
        ticks.write(done);
        while (true) {
            Instant due = waitUntilDue(done);
            if (stop.await(Duration.ZERO)) {
                break;
            }
            Instant begun = clock.instant();
            LOG.info(
                    "schedule run due={} late_seconds={}",
                    due,
                    Duration.between(due, begun).toSeconds());
            health = new Health(Health.State.RUNNING, settings.timetable().next(begun), health.last());
            Attempt attempt = work.get();
            health = new Health(Health.State.RUNNING, health.nextRun(), attempt);
            if (attempt.end() == Attempt.End.STOPPED) {
                break;
            }
            done = settings.catchUp() ? begun : clock.instant();
            ticks.write(done);
        }
        health = new Health(Health.State.STOPPING, null, health.last());
        LOG.info("schedule ends");
    }

    /** Returns the time that was due, or the one that would have been had we not been told to stop. */
    private Instant waitUntilDue(Instant done) throws InterruptedException {
        Instant from = done;
        Instant due = settings.timetable().next(from);
        announce(due);
        for (Instant now = clock.instant(); now.isBefore(due); now = clock.instant()) {
            if (from.isAfter(now.plus(TOLERANCE))) {
                LOG.warn("the clock was set back from {} to {}: the schedule starts from there", from, now);
                from = now;
                due = settings.timetable().next(from);
                announce(due);
            }
            Duration left = Duration.between(now, due);
            if (stop.await(left.compareTo(LONGEST_PAUSE) < 0 ? left : LONGEST_PAUSE)) {
                break;
            }
        }
        return due;
    }

    private void announce(Instant due) {
        health = new Health(Health.State.WAITING, due, health.last());
        LOG.info("schedule next_run={}", due);
    }
}
