package org.stanceledger.job;

import java.nio.file.Path;
import java.time.ZoneId;
import org.stanceledger.config.YamlMapping;
import org.stanceledger.schedule.ScheduleSettings;
import org.stanceledger.schedule.Timetable;

/**
 * What job.yaml says about things around a run.
 *
 * @param schedule when runs start by themselves
 */
public record OperationSettings(ScheduleSettings schedule) {
    private static final String NIGHTLY = "30 2 * * *";
    private static final int HIGHEST_PORT = 65_535;

    /** What holds where job.yaml says nothing. */
    static OperationSettings none(ZoneId zone) {
        return new OperationSettings(new ScheduleSettings(Timetable.of(NIGHTLY, zone), true, 0));
    }

    /** @param home the folder at which relative paths start */
    static OperationSettings read(YamlMapping root, Path home, ZoneId zone) {
        return new OperationSettings(schedule(root.mapping("schedule"), zone));
    }

    private static ScheduleSettings schedule(YamlMapping schedule, ZoneId zone) {
        ScheduleSettings settings = new ScheduleSettings(
                schedule.value(
                        "cron",
                        Timetable.of(NIGHTLY, zone),
                        text -> Timetable.of(text, zone),
                        "a cron expression such as 30 2 * * * (minute, hour, day, month, day of the week)"),
                schedule.value("catch-up", true, OperationSettings::yesOrNo, "true or false"),
                schedule.whole("health-port", 0, 0, HIGHEST_PORT));
        schedule.end();
        return settings;
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
