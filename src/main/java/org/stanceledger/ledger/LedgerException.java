package org.stanceledger.ledger;

/** The ledger cannot be used; the message tells an operator why and what to do. */
public final class LedgerException extends RuntimeException {
    public LedgerException(String message) {
        super(message);
    }

    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
