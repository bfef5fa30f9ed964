package org.stanceledger.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes an H2 file anew without the space of rows that are gone, and thereby shuts the database. H2 writes the new file beside the
 * old one and renames it when it is whole, so that a crash leaves one or the other.
 */
final class H2Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(H2Compaction.class);
    private static final String SIZES = "select setting_name, cast(setting_value as bigint)"
            + " from information_schema.settings"
            + " where setting_name in ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE')";

    /** Below this a file's size troubles nobody. */
    private static final long LEAST_BYTES = 32L << 20;

    /** A file is written anew when so much of it, in percent, is no longer in use. */
    private static final long LEAST_WASTE = 50;

    private static final long PERCENT = 100;
    private static final double MEGABYTE = 1_000_000.0;

    private H2Compaction() {}

    /** Compacts the file if that is worth it and the disk has room. The database is shut then, and otherwise as it was. */
    static void ifWorthIt(DataSource dataSource) {
        boolean compacted = false;
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            long size = 0;
            long used = PERCENT * PERCENT;
            try (ResultSet sizes = sql.executeQuery(SIZES)) {
                while (sizes.next()) {
                    if (sizes.getString(1).equals("info.FILE_SIZE")) {
                        size = sizes.getLong(2);
                    } else {
                        used = used * sizes.getLong(2) / PERCENT;
                    }
                }
            }
            if (size < LEAST_BYTES || used > (PERCENT - LEAST_WASTE) * PERCENT) {
                return;
            }
            Path file = file(sql);
            if (Files.getFileStore(file).getUsableSpace() < size) {
                LOG.warn("the ledger ({} MB) is not compacted: the disk has no room for a copy", size / MEGABYTE);
                return;
            }
            compact(sql, file, size);
            compacted = true;
        } catch (SQLException | IOException failed) {
            // The connection was shut with its database.
            if (compacted) {
                return;
            }
            LOG.warn("the ledger is not compacted: {}", failed.getMessage());
        }
    }

    private static void compact(Statement sql, Path file, long before) throws SQLException, IOException {
        long began = System.nanoTime();
        sql.execute("SHUTDOWN COMPACT");
        LOG.info(
                "ledger compacted before_mb={} after_mb={} seconds={}",
                before / MEGABYTE,
                Files.size(file) / MEGABYTE,
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
    }

    private static Path file(Statement sql) throws SQLException {
        try (ResultSet path = sql.executeQuery("select database_path()")) {
            path.next();
            return Path.of(path.getString(1) + ".mv.db");
        }
    }
}
