package org.stanceledger.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
    @ParameterizedTest
    @CsvSource({
        "30 2 * * *, Asia/Tbilisi, 2026-03-01T20:00:00Z, 2026-03-01T22:30:00Z",
        "15 30 2 * * *, Asia/Tbilisi, 2026-03-01T20:00:00Z, 2026-03-01T22:30:15Z",
        "30 2 * * MON, UTC, 2026-03-03T00:00:00Z, 2026-03-09T02:30:00Z",
        "@daily, UTC, 2026-03-03T00:00:00Z, 2026-03-04T00:00:00Z",
    })
    void tellsTheNextTime(String cron, String zone, Instant after, Instant next) {
        assertThat(Timetable.of(cron, ZoneId.of(zone)).next(after)).isEqualTo(next);
    }

    @Test
    void aNightWhoseHourIsLeftOutOrComesTwiceHasItsRun() {
        Timetable vienna = Timetable.of("30 2 * * *", ZoneId.of("Europe/Vienna"));
        assertThat(vienna.next(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
        Instant once = vienna.next(Instant.parse("2026-10-24T12:00:00Z"));
        assertThat(once).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(vienna.next(once)).isEqualTo("2026-10-26T01:30:00Z");
        assertThat(vienna.next(Instant.parse("2026-10-25T01:15:00Z"))).isEqualTo("2026-10-26T01:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"whenever", "61 2 * * *", "0 0 31 2 *"})
    void refusesWhatIsNoTime(String cron) {
        ZoneId utc = ZoneId.of("UTC");
        assertThatThrownBy(() -> Timetable.of(cron, utc)).isInstanceOf(IllegalArgumentException.class);
    }
}
