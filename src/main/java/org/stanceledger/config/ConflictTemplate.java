package org.stanceledger.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The files with which the description of a conflict begins: a commented frame, and lists that hold their header only. */
public final class ConflictTemplate {
    private static final List<String> FILES = List.of(
            "conflict.yaml",
            "territories.csv",
            "bodies.csv",
            "persons.csv",
            "phrases.csv",
            "terms.csv",
            "outlets.csv",
            "leanings.csv");

    private ConflictTemplate() {}

    /**
     * Writes the files to a new folder below conflicts/ and returns it.
     *
     * @param configuration the configuration folder
     * @param name the name of the conflict's folder
     * @throws IOException if the folder exists already or cannot be written
     */
    public static Path write(Path configuration, String name) throws IOException {
        Path conflicts = configuration.resolve("conflicts");
        if (!Files.isDirectory(conflicts)) {
            throw new IOException("there is no folder " + conflicts);
        }
        Path folder = conflicts.resolve(name);
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("there is a folder " + folder + " already", e);
        }
        for (String file : FILES) {
            try (InputStream template = ConflictTemplate.class.getResourceAsStream("template/" + file)) {
                Files.copy(Objects.requireNonNull(template, file), folder.resolve(file));
            }
        }
        return folder;
    }
}
