package org.stanceledger.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on a clock that moves only when the scheduler waits or a run works. */
class SchedulerTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Tbilisi");

    @TempDir
    Path folder;

    private final List<String> runs = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T20:00:00Z");
    private Instant end = Instant.parse("2026-03-04T00:00:00Z");
    private Duration runTakes = Duration.ofMinutes(40);
    private Attempt.End attemptEnd = Attempt.End.FINISHED;
    private Runnable onWait = () -> {};

    @Test
    void runsEachNightOnce() throws Exception {
        keep(true);
        assertThat(runs).containsExactly("2026-03-01T22:30:00Z", "2026-03-02T22:30:00Z", "2026-03-03T22:30:00Z");
    }

    @Test
    void oneRunMakesUpForAllMissedNights() throws Exception {
        new TickFile(folder).write(Instant.parse("2026-02-25T22:30:00Z"));
        keep(true);
        assertThat(runs)
                .startsWith("2026-03-01T20:00:00Z", "2026-03-01T22:30:00Z")
                .hasSize(4);
    }

    @Test
    void missedNightsAreLeftOutWhereTheConfigurationSaysSo() throws Exception {
        new TickFile(folder).write(Instant.parse("2026-02-25T22:30:00Z"));
        keep(false);
        assertThat(runs).startsWith("2026-03-01T22:30:00Z").hasSize(3);
    }

    @Test
    void aNightMissedWhileARunTookTooLongIsMadeUpForAfterIt() throws Exception {
        runTakes = Duration.ofHours(25);
        keep(true);
        assertThat(runs).containsExactly("2026-03-01T22:30:00Z", "2026-03-02T23:30:00Z");
    }

    @Test
    void aRunThatWasToldToStopIsStillDueAfterwards() throws Exception {
        attemptEnd = Attempt.End.STOPPED;
        Scheduler stopped = keep(true);
        assertThat(runs).containsExactly("2026-03-01T22:30:00Z");
        assertThat(stopped.health().state()).isEqualTo(Health.State.STOPPING);
        attemptEnd = Attempt.End.FINISHED;
        now = Instant.parse("2026-03-02T06:00:00Z");
        keep(true);
        assertThat(runs).startsWith("2026-03-01T22:30:00Z", "2026-03-02T06:00:00Z", "2026-03-02T22:30:00Z");
    }

    @Test
    void aFailedNightIsToldAndNotTriedAgainBeforeTheNext() throws Exception {
        attemptEnd = Attempt.End.FAILED;
        end = Instant.parse("2026-03-02T12:00:00Z");
        Scheduler scheduler = keep(true);
        assertThat(runs).hasSize(1);
        assertThat(scheduler.health().healthy()).isFalse();
    }

    @Test
    void aClockSetBackByAnHourDoesNotMakeTheNightRunTwice() throws Exception {
        onWait = () -> {
            if (runs.size() == 1 && now.equals(Instant.parse("2026-03-01T23:10:00Z"))) {
                now = now.minus(Duration.ofHours(1));
            }
        };
        end = Instant.parse("2026-03-02T20:00:00Z");
        keep(true);
        assertThat(runs).containsExactly("2026-03-01T22:30:00Z");
    }

    @Test
    void aClockThatWasYearsAheadDoesNotStopTheNights() throws Exception {
        new TickFile(folder).write(Instant.parse("2031-01-01T00:00:00Z"));
        keep(true);
        assertThat(runs).startsWith("2026-03-01T22:30:00Z").hasSize(3);
    }

    @Test
    void aMemoryThatCannotBeReadIsNone() throws Exception {
        Files.writeString(folder.resolve("schedule"), "yesterday");
        keep(true);
        assertThat(runs).hasSize(3);
    }

    private Scheduler keep(boolean catchUp) throws InterruptedException {
        ScheduleSettings settings = new ScheduleSettings(Timetable.of("30 2 * * *", ZONE), catchUp, 0);
        Scheduler scheduler = new Scheduler(settings, new TickFile(folder), new MovedClock(), this::await, this::work);
        scheduler.run();
        return scheduler;
    }

    private boolean await(Duration atMost) {
        now = now.plus(atMost);
        if (!atMost.isZero()) {
            onWait.run();
        }
        return now.isAfter(end);
    }

    private Attempt work() {
        runs.add(now.toString());
        Instant started = now;
        now = now.plus(runTakes);
        return new Attempt(started, now, attemptEnd, (long) runs.size(), "");
    }

    private final class MovedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
