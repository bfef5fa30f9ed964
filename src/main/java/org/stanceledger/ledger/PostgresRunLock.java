package org.stanceledger.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The right to run on a PostgreSQL ledger: an advisory lock on a connection of its own, which the server drops when that breaks. */
final class PostgresRunLock implements RunLock {
    /** Any number that no other program uses in the same database. */
    private static final int KEY = 0x57A9CE;

    private static final int PATIENCE_SECONDS = 5;

    private static final String OWNER = "select a.application_name, a.backend_start from pg_locks l"
            + " join pg_stat_activity a on a.pid = l.pid"
            + " join pg_database d on d.oid = l.database and d.datname = current_database()"
            + " where l.locktype = 'advisory' and l.objid = ? and l.granted";

    private final Connection connection;

    private PostgresRunLock(Connection connection) {
        this.connection = connection;
    }

    static @Nullable PostgresRunLock tryTake(LedgerAddress address) {
        try {
            Connection connection = connect(address);
            if (taken(connection)) {
                return new PostgresRunLock(connection);
            }
            connection.close();
            return null;
        } catch (SQLException failed) {
            throw PostgresLedger.unreachable(address, failed);
        }
    }

    static @Nullable Owner owner(LedgerAddress address) {
        try (Connection connection = connect(address);
                PreparedStatement query = connection.prepareStatement(OWNER)) {
            query.setInt(1, KEY);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Owner.named(rows.getString(1), rows.getTimestamp(2).toInstant())
                        : null;
            }
        } catch (SQLException failed) {
            throw PostgresLedger.unreachable(address, failed);
        }
    }

    private static boolean taken(Connection connection) throws SQLException {
        try (PreparedStatement attempt = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            attempt.setLong(1, KEY);
            try (ResultSet answer = attempt.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static Connection connect(LedgerAddress address) throws SQLException {
        Properties properties = address.credentials(address.password());
        properties.setProperty("ApplicationName", Owner.current().name());
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(address.url(), properties);
    }

    @Override
    public boolean held() {
        try {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException broken) {
            return false;
        }
    }

    /** Gives the lock back before the connection goes: the server takes a moment to see that one has been closed. */
    @Override
    public void close() {
        try (connection;
                PreparedStatement release = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            release.setLong(1, KEY);
            release.execute();
        } catch (SQLException broken) {
            // The server drops the lock with the connection.
        }
    }
}
