package org.stanceledger.ledger;

import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** An opened ledger: a source of connections to its database, to be closed after use. */
public interface Ledger extends AutoCloseable {
    DataSource dataSource();

    Dialect dialect();

    /** Gives the disk space of deleted rows back where this is worth its time. Only {@link #close()} may follow. */
    default void compact() {}

    @Override
    void close();

    /**
     * Opens a ledger for a run, creating it and bringing its schema up to date where needed.
     *
     * @param connections how many connections may be used at once
     * @throws LedgerException if it is in use, broken, from a newer version or out of reach
     */
    static Ledger openForRun(LedgerAddress address, int connections) {
        Ledger ledger = switch (address.dialect()) {
            case H2 -> H2Ledger.openAsOwner(address, connections);
            case POSTGRESQL -> PostgresLedger.open(address, connections);
        };
        return checked(ledger, address, LedgerSchema::migrate);
    }

    /**
     * Opens an existing ledger for a look or a small change, also while a run is on.
     *
     * @throws LedgerException if there is none, or it is broken, from another version or out of reach
     */
    static Ledger open(LedgerAddress address) {
        Ledger ledger = switch (address.dialect()) {
            case H2 -> H2Ledger.openAsGuest(address);
            case POSTGRESQL -> PostgresLedger.open(address, 2);
        };
        return checked(ledger, address, LedgerSchema::check);
    }

    private static Ledger checked(Ledger ledger, LedgerAddress address, BiConsumer<DataSource, Dialect> check) {
        try {
            check.accept(ledger.dataSource(), ledger.dialect());
            return ledger;
        } catch (RuntimeException failed) {
            ledger.close();
            boolean gone = ledger.dialect() == Dialect.POSTGRESQL && LostConnection.isMeantBy(failed);
            throw gone ? PostgresLedger.unreachable(address, failed) : failed;
        }
    }
}
