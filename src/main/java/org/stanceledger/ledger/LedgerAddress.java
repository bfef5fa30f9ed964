package org.stanceledger.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger is kept: an H2 file of our own, or a PostgreSQL database.
 *
 * @param dialect which of the two
 * @param folder folder of the H2 file, its password and the lock; for PostgreSQL that of the lock's traces
 * @param url JDBC address of a PostgreSQL database, empty for H2
 * @param user the database user
 * @param password the password of a PostgreSQL user, null if none is needed; H2 generates its own
 */
public record LedgerAddress(
        Dialect dialect,
        Path folder,
        String url,
        String user,
        @Nullable String password) {
    private static final String FILE = "stance-ledger";

    /** A ledger in an H2 file in a folder. */
    public static LedgerAddress h2(Path folder) {
        return new LedgerAddress(Dialect.H2, folder.toAbsolutePath().normalize(), "", "ledger", null);
    }

    /** A ledger in a PostgreSQL database. */
    public static LedgerAddress postgresql(Path folder, String url, String user, @Nullable String password) {
        return new LedgerAddress(Dialect.POSTGRESQL, folder.toAbsolutePath().normalize(), url, user, password);
    }

    /** The ledger in words for an operator. */
    public String describe() {
        return dialect == Dialect.H2 ? databaseFile().toString() : url;
    }

    /** The file that holds an H2 ledger. */
    public Path databaseFile() {
        return folder.resolve(FILE + ".mv.db");
    }

    /** The size of an H2 ledger in bytes; 0 if there is none or a server keeps it. */
    public long bytes() {
        try {
            return dialect == Dialect.H2 ? Files.size(databaseFile()) : 0;
        } catch (IOException missing) {
            return 0;
        }
    }

    /** Free disk for us where the ledger's folder is, in bytes; -1 if unknown. */
    public long freeBytes() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return -1;
        }
    }

    /** The H2 file as its JDBC address names it. */
    Path databasePath() {
        return folder.resolve(FILE);
    }

    Properties credentials(@Nullable String secret) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        if (secret != null) {
            properties.setProperty("password", secret);
        }
        return properties;
    }
}
