package org.stanceledger.job;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.stanceledger.ledger.ManifestRow;

/** The folder of articles, folders inside it included; names that begin with a dot are not input. */
final class InputFolder {
    private static final int DEPTH = 100;

    private final Path folder;
    private final ArticleSource source;

    InputFolder(Path folder, ArticleSource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * Every file as it is now, ordered by name.
     *
     * @throws JobFaultException if the folder is not there
     */
    List<ManifestRow> scan() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new JobFaultException("the input folder " + folder + " is not there; set 'input' in job.yaml");
        }
        List<ManifestRow> rows = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return hidden(visited) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!hidden(file)) {
                    rows.add(row(file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) {
                rows.add(new ManifestRow(name(file), 0, "", "", unreadable(failed)));
                return FileVisitResult.CONTINUE;
            }
        });
        rows.sort(Comparator.comparing(ManifestRow::file));
        return rows;
    }

    private ManifestRow row(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        if (!attributes.isRegularFile()) {
            return new ManifestRow(name, 0, "", "", "not a file that can be read");
        }
        try {
            return new ManifestRow(
                    name,
                    attributes.size(),
                    Sha256.of(file),
                    source.formatOf(name).orElse(""),
                    "");
        } catch (IOException failed) {
            return new ManifestRow(name, attributes.size(), "", "", unreadable(failed));
        }
    }

    private boolean hidden(Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static String unreadable(IOException failed) {
        if (failed instanceof FileSystemLoopException) {
            return "a link that leads back to a folder above it";
        }
        if (failed instanceof NoSuchFileException) {
            return "leads nowhere: no such file";
        }
        String message = failed.getMessage();
        return "cannot be read: " + failed.getClass().getSimpleName().replace("Exception", "")
                + (message == null || message.startsWith("/") ? "" : " (" + message + ")");
    }

    /** A hash that changes when any file comes, goes or changes. */
    static String hash(List<ManifestRow> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row).append('\n'));
        return Sha256.of(text.toString());
    }
}
