package org.stanceledger.job;

/** What the operator asked for would do harm or makes no sense now; the message says what to do instead. */
public final class RunRefusedException extends RuntimeException {
    private final boolean busy;

    private RunRefusedException(String message, boolean busy) {
        super(message);
        this.busy = busy;
    }

    static RunRefusedException busy(String message) {
        return new RunRefusedException(message, true);
    }

    static RunRefusedException because(String message) {
        return new RunRefusedException(message, false);
    }

    /** Whether another process is at work on the ledger. */
    public boolean busy() {
        return busy;
    }
}
