package org.stanceledger.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which of our disks is full where a fault says that one is but not which. */
final class FullDisk {
    private static final Pattern FULL =
            Pattern.compile("no space left|not enough space|disk quota exceeded", Pattern.CASE_INSENSITIVE);
    private static final long FEW_BYTES = 1 << 20;
    private static final double MEGABYTE = 1_000_000.0;

    private FullDisk() {}

    /** Whether a fault is about a disk that it does not name. */
    static boolean isMeantBy(Throwable fault) {
        boolean named = fault instanceof FileSystemException file && file.getFile() != null;
        return fault instanceof IOException
                && !named
                && FULL.matcher(String.valueOf(fault.getMessage())).find();
    }

    /** The fault in words, with the folders whose disk is full, or all of ours where by now none is. */
    static String explain(JobSettings settings) {
        List<Path> ours = Stream.of(
                        settings.ledger().folder(), settings.output(), Path.of(System.getProperty("java.io.tmpdir")))
                .map(FullDisk::existing)
                .distinct()
                .toList();
        List<Path> full =
                ours.stream().filter(folder -> freeBytes(folder) < FEW_BYTES).toList();
        return full.isEmpty()
                ? "no space left on one of the disks of "
                        + ours.stream().map(FullDisk::withFreeSpace).collect(Collectors.joining(", "))
                : "no space left on the disk of "
                        + full.stream().map(Path::toString).collect(Collectors.joining(" and of "));
    }

    private static String withFreeSpace(Path folder) {
        return folder + String.format(Locale.ROOT, " (%.1f MB free)", freeBytes(folder) / MEGABYTE);
    }

    private static Path existing(Path folder) {
        Path found = folder.toAbsolutePath();
        while (!Files.exists(found) && found.getParent() != null) {
            found = found.getParent();
        }
        return found;
    }

    private static long freeBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
