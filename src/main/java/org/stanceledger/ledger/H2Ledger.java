package org.stanceledger.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in an H2 file. A run opens the file itself and lets other processes in over a door on loopback; those open the file
 * only while no run is on. H2's lock on the file is the operating system's, so it never outlives its process.
 */
record H2Ledger(HikariDataSource dataSource, @Nullable LedgerDoor door) implements Ledger {
    /** Every commit is on disk before it counts; H2 closes when we close it, not when a signal arrives. */
    private static final String DURABLE = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=30000;TRACE_LEVEL_FILE=0";

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(100);

    static Ledger openAsOwner(LedgerAddress address, int connections) {
        refuseEmpty(address);
        HikariDataSource pool = patiently(address, () -> pool(fileUrl(address) + DURABLE, address, connections));
        try {
            return new H2Ledger(pool, LedgerDoor.open(address));
        } catch (RuntimeException failed) {
            pool.close();
            throw failed;
        }
    }

    static Ledger openAsGuest(LedgerAddress address) {
        if (!Files.exists(address.databaseFile())) {
            throw new LedgerException("there is no ledger yet at " + address.describe() + ": `run` creates it");
        }
        refuseEmpty(address);
        return patiently(address, () -> {
            String served = LedgerDoor.url(address);
            String url = served == null ? fileUrl(address) + DURABLE + ";IFEXISTS=TRUE" : served;
            return new H2Ledger(pool(url, address, 2), null);
        });
    }

    @Override
    public Dialect dialect() {
        return Dialect.H2;
    }

    @Override
    public void compact() {
        if (door != null) {
            door.close();
            H2Compaction.ifWorthIt(dataSource);
        }
    }

    @Override
    public void close() {
        if (door != null) {
            door.close();
        }
        dataSource.close();
    }

    /** H2 would make a new ledger of an empty file, and what was in the old one would be missed too late. */
    private static void refuseEmpty(LedgerAddress address) {
        if (Files.exists(address.databaseFile()) && address.bytes() == 0) {
            throw new LedgerException("the ledger " + address.describe()
                    + " is an empty file: `restore` the latest backup or, to begin anew, delete the file");
        }
    }

    private static String fileUrl(LedgerAddress address) {
        return "jdbc:h2:file:" + address.databasePath();
    }

    private static HikariDataSource pool(String url, LedgerAddress address, int connections) throws SQLException {
        String password = password(address.folder());
        // Tried by hand first: the pool would wrap and repeat what the database says.
        Connection tried = DriverManager.getConnection(url, address.credentials(password));
        try {
            HikariConfig config = new HikariConfig();
            config.setPoolName("ledger");
            config.setJdbcUrl(url);
            config.setDataSourceProperties(address.credentials(password));
            config.setMaximumPoolSize(connections);
            return new HikariDataSource(config);
        } finally {
            tried.close();
        }
    }

    private static String password(Path folder) {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        try {
            return OwnerOnlyFile.createOnce(folder, "password", HexFormat.of().formatHex(secret));
        } catch (IOException failed) {
            throw new LedgerException("the ledger's password cannot be kept in " + folder + ": " + failed, failed);
        }
    }

    private interface Opening<T> {
        T open() throws SQLException;
    }

    /** Short looks at the ledger may overlap; whoever comes second waits for the first to be done. */
    private static <T> T patiently(LedgerAddress address, Opening<T> opening) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return opening.open();
            } catch (SQLException failed) {
                if (!passing(failed) || System.nanoTime() > deadline) {
                    throw new LedgerException(explain(address, failed), failed);
                }
                pause();
            }
        }
    }

    private static boolean passing(SQLException failed) {
        int code = failed.getErrorCode();
        return code == ErrorCode.DATABASE_ALREADY_OPEN_1
                || code == ErrorCode.CONNECTION_BROKEN_1
                || code == ErrorCode.DATABASE_IS_CLOSED
                || code == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN;
    }

    private static String explain(LedgerAddress address, SQLException failed) {
        String where = address.describe();
        return switch (failed.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.CONNECTION_BROKEN_1 ->
                "the ledger " + where + " is held open by another program";
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                "the ledger " + where + " does not accept the password in "
                        + address.folder().resolve("password") + ": put back the file that was made with it";
            case ErrorCode.FILE_CORRUPTED_1 ->
                "the ledger " + where + " is damaged: move it away and `restore` the latest backup";
            case ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.UNSUPPORTED_SETTING_COMBINATION ->
                "the ledger " + where + " is in a format that this version cannot read: " + failed.getMessage();
            default -> "the ledger " + where + " cannot be opened: " + failed.getMessage();
        };
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LedgerException("interrupted while waiting for the ledger", interrupted);
        }
    }
}
