package org.stanceledger.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A ledger in a PostgreSQL database. */
record PostgresLedger(HikariDataSource dataSource) implements Ledger {
    static Ledger open(LedgerAddress address, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(address.credentials(address.password()));
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", Owner.current().name());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(10_000);
        try {
            return new PostgresLedger(new HikariDataSource(config));
        } catch (RuntimeException failed) {
            throw new LedgerException(
                    "the database " + address.url() + " is out of reach: " + rootMessage(failed), failed);
        }
    }

    static LedgerException unreachable(LedgerAddress address, Throwable failed) {
        return new LedgerException(
                "the database " + address.url() + " is out of reach: " + rootMessage(failed), failed);
    }

    private static String rootMessage(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
