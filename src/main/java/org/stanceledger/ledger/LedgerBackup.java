package org.stanceledger.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Backups of an H2 ledger: one file that only its owner may read, with the database as of one moment and its password. */
public final class LedgerBackup {
    private static final String PASSWORD = "password";
    private static final String BEFORE = ".before-restore";

    private final LedgerAddress address;

    /**
     * Backups of a ledger.
     *
     * @throws LedgerException if a server keeps it, which has tools of its own
     */
    public LedgerBackup(LedgerAddress address) {
        if (address.dialect() != Dialect.H2) {
            throw new LedgerException("a ledger in PostgreSQL is backed up by `pg_dump --format=custom` and restored by"
                    + " `pg_restore --clean`, both safe during a run");
        }
        this.address = address;
    }

    /** Writes a backup; a run may be on, and the backup holds what it had committed at one moment. */
    public void write(Path file) {
        Path target = file.toAbsolutePath().normalize();
        Path draft = target.resolveSibling(target.getFileName() + ".tmp");
        try (Ledger ledger = Ledger.open(address);
                Connection connection = ledger.dataSource().getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, draft.toString());
            backup.execute();
            OwnerOnlyFile.restrict(draft);
            Path whole = target.resolveSibling(target.getFileName() + ".part");
            addPassword(draft, whole);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | IOException failed) {
            throw new LedgerException("the backup " + file + " cannot be written: " + failed.getMessage(), failed);
        } finally {
            delete(draft);
        }
    }

    /**
     * Puts a backup in the place of the ledger; what was there stays beside it with the ending {@code .before-restore}. The caller
     * holds the run lock.
     *
     * @throws LedgerException if the file is no sound backup of a version that can be read; the ledger is then as it was
     */
    public void restore(Path file) {
        Path trial = address.folder().resolve(".restore");
        LedgerAddress tried = LedgerAddress.h2(trial);
        try {
            deleteFolder(trial);
            OwnerOnlyFile.createFolder(trial);
            unpack(file, trial, tried);
            Ledger.open(tried).close();
            keep(address.databaseFile());
            keep(address.folder().resolve(PASSWORD));
            Files.move(trial.resolve(PASSWORD), address.folder().resolve(PASSWORD), StandardCopyOption.ATOMIC_MOVE);
            Files.move(tried.databaseFile(), address.databaseFile(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new LedgerException(file + " cannot be restored: " + failed.getMessage(), failed);
        } finally {
            deleteFolder(trial);
        }
    }

    private void addPassword(Path draft, Path whole) throws IOException {
        Files.deleteIfExists(whole);
        OwnerOnlyFile.createEmpty(whole);
        try (ZipFile packed = new ZipFile(draft.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(whole))) {
            ZipEntry database =
                    packed.getEntry(address.databaseFile().getFileName().toString());
            out.putNextEntry(new ZipEntry(database.getName()));
            packed.getInputStream(database).transferTo(out);
            out.putNextEntry(new ZipEntry(PASSWORD));
            out.write(Files.readString(address.folder().resolve(PASSWORD)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void unpack(Path file, Path trial, LedgerAddress tried) throws IOException {
        try (ZipFile packed = new ZipFile(file.toFile())) {
            for (Path wanted : new Path[] {tried.databaseFile(), trial.resolve(PASSWORD)}) {
                ZipEntry entry = packed.getEntry(wanted.getFileName().toString());
                if (entry == null) {
                    throw new LedgerException(file + " is no backup of a ledger: it has no " + wanted.getFileName());
                }
                OwnerOnlyFile.createEmpty(wanted);
                Files.copy(packed.getInputStream(entry), wanted, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void keep(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + BEFORE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteFolder(Path folder) {
        for (String name : new String[] {PASSWORD, "stance-ledger.mv.db", "stance-ledger.trace.db"}) {
            delete(folder.resolve(name));
        }
        delete(folder);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // A leftover does no harm; the next backup or restore takes it away.
        }
    }
}
