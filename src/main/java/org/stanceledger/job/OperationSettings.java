package org.stanceledger.job;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.config.YamlMapping;
import org.stanceledger.monitoring.NotificationSettings;
import org.stanceledger.schedule.ScheduleSettings;
import org.stanceledger.schedule.Timetable;

/**
 * What job.yaml says about things around a run.
 *
 * @param schedule when runs start by themselves
 * @param metricsFile file for the numbers of the last run, null for none
 * @param notification who is told that a run failed
 * @param runDays for how many days the lists and metadata of runs are kept, 0 for ever
 */
public record OperationSettings(
        ScheduleSettings schedule, @Nullable Path metricsFile, NotificationSettings notification, int runDays) {
    private static final String NIGHTLY = "30 2 * * *";
    private static final int HIGHEST_PORT = 65_535;
    private static final int RUN_DAYS = 90;

    /** What holds where job.yaml says nothing. */
    static OperationSettings none(ZoneId zone) {
        return new OperationSettings(
                new ScheduleSettings(Timetable.of(NIGHTLY, zone), true, 0),
                null,
                new NotificationSettings(List.of(), null, Duration.ofSeconds(10)),
                RUN_DAYS);
    }

    /** @param home the folder at which relative paths start */
    static OperationSettings read(YamlMapping root, Path home, ZoneId zone) {
        return new OperationSettings(
                schedule(root.mapping("schedule"), zone),
                metricsFile(root.mapping("metrics"), home),
                notification(root.mapping("notification")),
                runDays(root.mapping("retention")));
    }

    private static int runDays(YamlMapping retention) {
        int days = retention.whole("run-days", RUN_DAYS, 0, 100_000);
        retention.end();
        return days;
    }

    private static @Nullable Path metricsFile(YamlMapping metrics, Path home) {
        String file = metrics.value("file", "", OperationSettings::prom, "a file whose name ends in .prom");
        metrics.end();
        return file.isEmpty() ? null : home.resolve(file);
    }

    private static NotificationSettings notification(YamlMapping notification) {
        String command = notification.string("command", "");
        String webhook = notification.value(
                "webhook", "", OperationSettings::address, "an address that begins with http:// or https://");
        NotificationSettings settings = new NotificationSettings(
                command.isEmpty() ? List.of() : List.of(command.split("\\s+")),
                webhook.isEmpty() ? null : URI.create(webhook),
                Duration.ofSeconds(notification.whole("timeout-seconds", 10, 1, 600)));
        notification.end();
        return settings;
    }

    private static String prom(String file) {
        if (!file.endsWith(".prom")) {
            throw new IllegalArgumentException(file);
        }
        return file;
    }

    private static String address(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static ScheduleSettings schedule(YamlMapping schedule, ZoneId zone) {
        ScheduleSettings settings = new ScheduleSettings(
                schedule.value(
                        "cron",
                        Timetable.of(NIGHTLY, zone),
                        text -> Timetable.of(text, zone),
                        "a cron expression such as 30 2 * * * (minute, hour, day, month, day of the week)"),
                schedule.yesOrNo("catch-up", true),
                schedule.whole("health-port", 0, 0, HIGHEST_PORT));
        schedule.end();
        return settings;
    }
}
