package org.stanceledger.ledger;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger's tables, brought up to date by numbered migrations. */
final class LedgerSchema {
    private LedgerSchema() {}

    static void migrate(DataSource dataSource, Dialect dialect) {
        Flyway flyway = flyway(dataSource, dialect);
        refuseNewer(flyway);
        try {
            if (dialect == Dialect.H2 && flyway.info().pending().length > 0 && !hasRuns(dataSource)) {
                // H2 commits each table by itself: what a crash left of the first attempt is in the way of the next.
                new JdbcTemplate(dataSource).execute("drop all objects");
            }
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new LedgerException("the ledger's tables cannot be brought up to date: " + firstLine(failed), failed);
        }
    }

    /** Refuses a ledger that this version of the program does not know how to read. */
    static void check(DataSource dataSource, Dialect dialect) {
        Flyway flyway = flyway(dataSource, dialect);
        refuseNewer(flyway);
        if (flyway.info().current() == null) {
            throw new LedgerException("there is no ledger yet: `run` creates it");
        }
        if (flyway.info().pending().length > 0) {
            throw new LedgerException("the ledger is from an older version of this program: the next `run` updates it");
        }
    }

    private static boolean hasRuns(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        List<Long> tables = jdbc.queryForList(
                "select count(*) from information_schema.tables where table_schema = 'PUBLIC' and table_name = 'RUN'",
                Long.class);
        return tables.contains(1L)
                && !jdbc.queryForList("select number from run limit 1").isEmpty();
    }

    private static void refuseNewer(Flyway flyway) {
        for (MigrationInfo info : flyway.info().all()) {
            if (info.getState().isResolved()) {
                continue;
            }
            throw new LedgerException("the ledger is from a newer version of this program (its schema has step "
                    + info.getVersion() + "): use that version, or restore a backup made by this one");
        }
    }

    private static Flyway flyway(DataSource dataSource, Dialect dialect) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new BatchMetadataMigration(dialect))
                .placeholders(Map.of("character_order", dialect.characterOrder()))
                .validateMigrationNaming(true)
                .load();
    }

    private static String firstLine(Throwable failed) {
        String message = String.valueOf(failed.getMessage()).strip();
        return message.lines().findFirst().orElse(message);
    }
}
