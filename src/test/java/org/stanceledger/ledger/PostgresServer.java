package org.stanceledger.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server of a test's own on loopback; where none can be started, the test is skipped and says so. */
public final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    public static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.builder().start());
        } catch (IOException | IllegalStateException failed) {
            return Assumptions.abort("no PostgreSQL server can be started here: " + failed);
        }
    }

    /** A ledger in a database that belongs to a folder: the same for the same folder, empty at first. */
    public LedgerAddress database(Path folder) {
        String name = "t" + HexFormat.of().toHexDigits(folder.toString().hashCode());
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet known = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (!known.next()) {
                    statement.execute("create database " + name + "");
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return LedgerAddress.postgresql(folder, server.getJdbcUrl("postgres", name), "postgres", null);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
