package org.stanceledger.monitoring;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told that a run failed.
 *
 * @param command a program and its arguments, empty for none
 * @param webhook an address to post to, null for none
 * @param timeout how long either may take
 */
public record NotificationSettings(
        List<String> command, @Nullable URI webhook, Duration timeout) {
    public NotificationSettings {
        command = List.copyOf(command);
    }
}
