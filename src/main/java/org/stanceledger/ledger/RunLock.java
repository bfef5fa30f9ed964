package org.stanceledger.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The right to run. It ends with the process that has it, so that whoever holds it knows that an execution which looks alive in the
 * metadata is dead.
 */
public interface RunLock extends AutoCloseable {
    /** Whether we still have it: a database that was restarted forgets its locks. */
    boolean held();

    @Override
    void close();

    /**
     * Takes the lock of a ledger, or returns null if another process has it.
     *
     * @throws LedgerException if it cannot be tried
     */
    static @Nullable RunLock tryTake(LedgerAddress address) {
        return switch (address.dialect()) {
            case H2 -> FileRunLock.tryTake(address.folder());
            case POSTGRESQL -> PostgresRunLock.tryTake(address);
        };
    }

    /** Who holds the lock of a ledger; null if nobody does. */
    static @Nullable Owner owner(LedgerAddress address) {
        return switch (address.dialect()) {
            case H2 -> FileRunLock.owner(address.folder());
            case POSTGRESQL -> PostgresRunLock.owner(address);
        };
    }
}
