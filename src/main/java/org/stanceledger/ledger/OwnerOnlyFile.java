package org.stanceledger.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Small files, and folders, that only their owner may read, written whole or not at all. */
final class OwnerOnlyFile {
    private OwnerOnlyFile() {}

    /** Writes a file in one step, in the place of an older one. */
    static void replace(Path folder, String name, String text) throws IOException {
        Path draft = draft(folder, name, text);
        Path file = folder.resolve(name);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a file unless it is there already, and returns what it then holds. */
    static String createOnce(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Path draft = draft(folder, name, text);
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException another) {
                return Files.readString(file).strip();
            } catch (UnsupportedOperationException noLinks) {
                Files.move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
        return Files.readString(file).strip();
    }

    /** Makes a folder, unless it is there, that only its owner may enter. */
    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
        }
    }

    /** Makes an empty file. */
    static void createEmpty(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(file, "rw-------"));
    }

    /** Takes others' rights on a file away. */
    static void restrict(Path file) throws IOException {
        if (posix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static Path draft(Path folder, String name, String text) throws IOException {
        createFolder(folder);
        Path draft = Files.createTempFile(folder, name, ".tmp", ownerOnly(folder, "rw-------"));
        Files.write(draft, (text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        return draft;
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String rights) {
        return posix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
