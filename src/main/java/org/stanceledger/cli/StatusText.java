package org.stanceledger.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.stanceledger.job.RunStatus;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.RunRow;

/** The status of a run for people: what it is, how far it came, and what to type next. */
final class StatusText {
    private static final double MILLIS = 1000.0;
    private static final double MEGABYTE = 1_000_000.0;

    private StatusText() {}

    static void print(RunStatus status, LedgerAddress ledger, PrintWriter out) {
        RunRow row = status.run().row();
        out.println("run " + row.id() + " for " + row.day() + ": " + phase(status));
        out.println("  input: " + status.files() + " files; " + counts(row));
        for (RunStatus.Step step : status.steps()) {
            out.println("  step " + step.name() + ": " + step.status() + seconds(step));
        }
        if (!status.run().failure().isEmpty()) {
            out.println("  reason: " + status.run().failure());
        }
        if (status.phase().waiting()) {
            out.println("  next: `restart` goes on, `abandon " + row.id() + "` gives it up");
        }
        out.println("  ledger: " + ledger.describe() + megabytes(ledger.bytes(), "")
                + megabytes(ledger.freeBytes(), " free"));
    }

    private static String megabytes(long bytes, String what) {
        return bytes <= 0 ? "" : String.format(", %.1f MB%s", bytes / MEGABYTE, what);
    }

    /** One line a run. */
    static String line(RunStatus status) {
        RunRow row = status.run().row();
        return String.format(
                "%5d  %s  %-11s  %s%s",
                row.id(),
                row.day(),
                status.phase(),
                counts(row),
                status.run().failure().isEmpty() ? "" : "; " + status.run().failure());
    }

    private static String phase(RunStatus status) {
        String owner = status.owner() == null ? "" : " (" + status.owner() + ")";
        return status.phase() == RunStatus.Phase.INTERRUPTED
                ? "INTERRUPTED (its process died)"
                : status.phase() + owner;
    }

    private static String counts(RunRow row) {
        return row.read() + " read: " + row.analysed() + " analysed, " + row.unchanged() + " unchanged, "
                + row.skipped() + " skipped";
    }

    private static String seconds(RunStatus.Step step) {
        if (step.started() == null || step.ended() == null) {
            return "";
        }
        return String.format(
                ", %.1f s", Duration.between(step.started(), step.ended()).toMillis() / MILLIS);
    }
}
