package org.stanceledger.cli;

import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stanceledger.job.JobSettings;
import org.stanceledger.job.Purge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Forgets what old runs read and skipped. */
@Command(
        name = "purge",
        description = {
            "Deletes old runs' lists of files and skips and their metadata; harmless while a run is on.",
            "Kept always: articles, statements, each run's counts, the last finished run, and whatever can still be restarted."
        })
final class PurgeCommand implements Callable<Integer> {
    private static final Pattern AGE = Pattern.compile("(\\d{1,5})([dwmy]?)");

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            description = "such as 90d, 12w, 6m or 2y (default: retention.run-days of job.yaml)")
    private @Nullable String age;

    @Option(names = "--dry-run", description = "only tell which runs it would be")
    private boolean dryRun;

    @Override
    public Integer call() {
        JobSettings settings = options.settings();
        Instant before = before(settings.operations().runDays());
        Purge.Purged purged = Purge.olderThan(before, settings.ledger(), dryRun);
        String what = purged.runs().isEmpty() ? "nothing to purge" : runs(purged);
        options.out().println(what + " (runs begun before " + before.truncatedTo(ChronoUnit.SECONDS) + ")");
        return ExitCode.DONE;
    }

    private String runs(Purge.Purged purged) {
        int count = purged.runs().size();
        String range = count == 1
                ? "run " + purged.runs().get(0)
                : count + " runs, " + purged.runs().get(0) + " to "
                        + purged.runs().get(count - 1);
        return dryRun ? "would purge " + range : "purged " + range + ", " + purged.rows() + " rows";
    }

    private Instant before(int days) {
        Instant now = Instant.now();
        if (age == null) {
            if (days == 0) {
                throw new ParameterException(
                        options.commandLine(),
                        "how old? retention.run-days keeps everything; name an age: --older-than 90d");
            }
            return now.minus(Period.ofDays(days));
        }
        Matcher matcher = AGE.matcher(age);
        if (!matcher.matches()) {
            throw new ParameterException(
                    options.commandLine(), "an age is such as 90d, 12w, 6m or 2y, not '" + age + "'");
        }
        int count = Integer.parseInt(matcher.group(1));
        int daysEach = switch (matcher.group(2)) {
            case "w" -> 7;
            case "m" -> 30;
            case "y" -> 365;
            default -> 1;
        };
        return now.minus(Period.ofDays(count * daysEach));
    }
}
