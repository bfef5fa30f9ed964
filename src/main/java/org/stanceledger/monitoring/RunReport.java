package org.stanceledger.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a run went, in numbers and names; never in words of an article.
 *
 * @param end how it ended: finished, nothing_new, stopped or failed
 * @param run its number, null if it never came to one
 * @param started when this process began to work on it
 * @param ended when this process was done with it
 * @param analysed articles analysed
 * @param unchanged articles that the ledger had already
 * @param skipped inputs that could not be read
 * @param steps how long each step took
 * @param ledgerBytes size of an H2 ledger, 0 where a server keeps it
 * @param freeBytes free disk at the ledger's folder, -1 if unknown
 * @param reason why it failed in one line, empty if it did not
 */
public record RunReport(
        String end,
        @Nullable Long run,
        Instant started,
        Instant ended,
        long analysed,
        long unchanged,
        long skipped,
        Map<String, Duration> steps,
        long ledgerBytes,
        long freeBytes,
        String reason) {
    /** The end of a run that did not do its work. */
    public static final String FAILED = "failed";

    public RunReport {
        steps = Map.copyOf(steps);
    }

    /** Whether the reports are those of the input as it is. */
    boolean success() {
        return end.equals("finished") || end.equals("nothing_new");
    }
}
