package org.stanceledger.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder where reports appear: a folder a day, each put into place whole, and {@code latest}, which leads to the newest. A day that
 * is there already is exchanged in one step where the file system can do that. What has a name that begins with a dot is not for readers:
 * reports that are being written, and those that a newer version replaced, kept until the next run for whoever is still reading them.
 */
final class OutputFolder {
    private static final String LATEST = "latest";
    private static final String STAGING = ".staging-";
    private static final String ASIDE = ".aside-";
    private static final String REPLACED = ".replaced-";

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of a day's reports, whether it is there or not. */
    Path day(LocalDate day) {
        return folder.resolve(day.toString());
    }

    /** An empty folder for the reports of a run. */
    Path stage(long run) throws IOException {
        Files.createDirectories(folder);
        for (Path left : left(STAGING, ASIDE, REPLACED)) {
            delete(left);
        }
        return Files.createDirectory(staging(run));
    }

    /** Makes the staged reports of a run those of a day, and of {@code latest}. After a crash it can be repeated. */
    void publish(long run, LocalDate day) throws IOException {
        Path staged = staging(run);
        Path published = day(day);
        sync(staged);
        if (!Files.isDirectory(published, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(staged, published, StandardCopyOption.ATOMIC_MOVE);
        } else if (FolderExchange.exchange(staged, published)) {
            retire(staged, day);
        } else {
            Path aside = folder.resolve(ASIDE + day);
            delete(aside);
            Files.move(published, aside, StandardCopyOption.ATOMIC_MOVE);
            Files.move(staged, published, StandardCopyOption.ATOMIC_MOVE);
            retire(aside, day);
        }
        pointTo(day);
        force(folder);
    }

    private void retire(Path old, LocalDate day) throws IOException {
        Path replaced = folder.resolve(REPLACED + day);
        delete(replaced);
        Files.move(old, replaced, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts back a day's reports that a crash caught between being put aside and being replaced. */
    void heal() throws IOException {
        for (Path left : left(ASIDE)) {
            Path published = folder.resolve(left.getFileName().toString().substring(ASIDE.length()));
            if (!Files.exists(published, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(left, published, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private Path staging(long run) {
        return folder.resolve(STAGING + run);
    }

    private List<Path> left(String... prefixes) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> names = Files.list(folder)) {
            return names.filter(name ->
                            Stream.of(prefixes).anyMatch(name.getFileName().toString()::startsWith))
                    .toList();
        }
    }

    /** Points {@code latest} at a day: a link where the file system has them, a file with the folder's name where not. */
    private void pointTo(LocalDate day) throws IOException {
        Path draft = folder.resolve(STAGING + LATEST);
        Files.deleteIfExists(draft);
        try {
            Files.createSymbolicLink(draft, Path.of(day.toString()));
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.writeString(draft, day + System.lineSeparator());
        }
        Files.move(draft, folder.resolve(LATEST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void sync(Path staged) throws IOException {
        try (Stream<Path> files = Files.walk(staged)) {
            for (Path file : files.toList()) {
                force(file);
            }
        }
    }

    /** Has a file or folder written to disk, so that a published folder is whole even after a power cut. */
    private static void force(Path path) throws IOException {
        boolean directory = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, directory ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException refused) {
            // Some systems do not open folders; their names are then as safe as the system makes them.
            if (!directory) {
                throw refused;
            }
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
