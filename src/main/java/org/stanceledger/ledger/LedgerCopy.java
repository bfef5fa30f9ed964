package org.stanceledger.ledger;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copies a ledger into another that is still empty, such as an H2 file's into a PostgreSQL database: all tables but the job's metadata,
 * in one transaction.
 */
public final class LedgerCopy {
    private static final int BATCH = 500;

    private final Connection from;
    private final Connection to;

    private LedgerCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Copies everything and returns the number of rows of each table.
     *
     * @throws LedgerException if the target holds something already or the copy fails; the target is then as it was
     */
    public static Map<String, Long> copy(Ledger source, Ledger target) {
        try (Connection from = source.dataSource().getConnection();
                Connection to = target.dataSource().getConnection()) {
            from.setAutoCommit(false);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            to.setAutoCommit(false);
            try {
                Map<String, Long> rows = new LedgerCopy(from, to).tables();
                to.commit();
                return rows;
            } catch (SQLException | RuntimeException failed) {
                to.rollback();
                throw failed;
            } finally {
                from.rollback();
                from.setAutoCommit(true);
                to.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new LedgerException("the ledger cannot be copied: " + failed.getMessage(), failed);
        }
    }

    private Map<String, Long> tables() throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        List<String> tables = inOrderOfReference();
        for (String table : tables) {
            if (count(to, table) > 0) {
                throw new LedgerException(
                        "the target ledger is not empty (" + table + " has rows): nothing was copied");
            }
        }
        for (String table : tables) {
            copy(table);
            long copied = count(to, table);
            if (copied != count(from, table)) {
                throw new LedgerException("the copy of " + table + " is not complete: nothing was copied");
            }
            rows.put(table, copied);
        }
        return rows;
    }

    private void copy(String table) throws SQLException {
        try (Statement query = from.createStatement()) {
            query.setFetchSize(BATCH);
            try (ResultSet rows = query.executeQuery("select * from " + table)) {
                ResultSetMetaData columns = rows.getMetaData();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
                }
                String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
                String sql = "insert into " + table + " (" + String.join(", ", names) + ") values (" + marks + ")";
                try (PreparedStatement insert = to.prepareStatement(sql)) {
                    insertAll(rows, names.size(), insert);
                }
            }
        }
        continueNumbers(table);
    }

    private static void insertAll(ResultSet rows, int columns, PreparedStatement insert) throws SQLException {
        int waiting = 0;
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                insert.setObject(i, rows.getObject(i));
            }
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    /** Lets columns that number their rows go on after the highest copied number. */
    private void continueNumbers(String table) throws SQLException {
        try (ResultSet columns = from.getMetaData().getColumns(null, from.getSchema(), shown(table), null)) {
            while (columns.next()) {
                if (columns.getString("IS_AUTOINCREMENT").equals("YES")) {
                    String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                    long next = number(to, "select coalesce(max(" + column + "), 0) + 1 from " + table);
                    try (Statement alter = to.createStatement()) {
                        alter.execute("alter table " + table + " alter column " + column + " restart with " + next);
                    }
                }
            }
        }
    }

    /** The ledger's tables, each after those that it refers to. */
    private List<String> inOrderOfReference() throws SQLException {
        DatabaseMetaData data = from.getMetaData();
        Map<String, Set<String>> references = new LinkedHashMap<>();
        try (ResultSet tables = data.getTables(null, from.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith("batch_") && !name.startsWith("flyway_")) {
                    references.put(name, new LinkedHashSet<>());
                }
            }
        }
        for (Map.Entry<String, Set<String>> entry : references.entrySet()) {
            try (ResultSet keys = data.getImportedKeys(null, from.getSchema(), shown(entry.getKey()))) {
                while (keys.next()) {
                    entry.getValue().add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < references.size()) {
            int before = ordered.size();
            references.forEach((table, needed) -> {
                if (ordered.containsAll(needed)) {
                    ordered.add(table);
                }
            });
            if (ordered.size() == before) {
                throw new LedgerException("the ledger's tables refer to each other in a circle");
            }
        }
        return List.copyOf(ordered);
    }

    /** A name as the source's catalogue shows it. */
    private String shown(String name) throws SQLException {
        return from.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static long count(Connection connection, String table) throws SQLException {
        return number(connection, "select count(*) from " + table);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
