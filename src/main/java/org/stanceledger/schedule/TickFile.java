package org.stanceledger.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers over restarts up to which moment every run that was due has been made. */
public final class TickFile {
    private static final Logger LOG = LoggerFactory.getLogger(TickFile.class);
    private static final String NAME = "schedule";

    private final Path file;

    /** @param folder the folder of the ledger */
    public TickFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** The moment that was written last. */
    Optional<Instant> read() {
        try {
            return Optional.of(Instant.parse(Files.readString(file).strip()));
        } catch (NoSuchFileException first) {
            return Optional.empty();
        } catch (IOException | DateTimeParseException unreadable) {
            LOG.warn("{} cannot be read ({}): no missed run is made up for", file, unreadable.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Writes a moment, whole or not at all. A failure only costs the memory of it and is logged. Before the first run there is no
     * folder, and nothing to remember.
     */
    void write(Instant moment) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try {
            Path draft = Files.writeString(file.resolveSibling(NAME + ".tmp"), moment + System.lineSeparator());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            LOG.warn("{} cannot be written ({}): after a restart this run may be made again", file, failed.toString());
        }
    }
}
