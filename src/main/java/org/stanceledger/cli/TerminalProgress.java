package org.stanceledger.cli;

import java.io.Console;
import java.time.temporal.ChronoUnit;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.stanceledger.job.RunProgress;
import org.stanceledger.ledger.ManifestRow;

/** A bar on a terminal that fills with the bytes of the input. */
final class TerminalProgress implements RunProgress {
    private static final int UPDATE_MILLIS = 200;
    private static final long UNIT = 1024;

    private @Nullable ProgressBar bar;

    private TerminalProgress() {}

    /** A bar if somebody watches; otherwise nothing, and the log tells. */
    static RunProgress ifTerminal() {
        return watched() ? new TerminalProgress() : SILENT;
    }

    /** From Java 22 on there is always a console, and it says itself whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean watched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    @Override
    public void begin(List<ManifestRow> files, int first) {
        end();
        ProgressBar created = new ProgressBarBuilder()
                .setTaskName("analyse")
                .setInitialMax(files.stream().mapToLong(TerminalProgress::size).sum())
                .setUnit(" KiB", 1)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setSpeedUnit(ChronoUnit.SECONDS)
                .build();
        created.stepTo(files.subList(0, first).stream()
                .mapToLong(TerminalProgress::size)
                .sum());
        bar = created;
    }

    @Override
    public void fileDone(ManifestRow file) {
        if (bar != null) {
            bar.stepBy(size(file));
        }
    }

    @Override
    public void step(String name) {
        if (bar != null) {
            bar.setExtraMessage(name);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private static long size(ManifestRow file) {
        return Math.max(1, file.bytes() / UNIT);
    }
}
