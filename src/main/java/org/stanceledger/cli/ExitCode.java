package org.stanceledger.cli;

/** The exit codes of the command line. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;

    /** Failed; the message says why. */
    public static final int FAILED = 1;

    /** The command line or the configuration is wrong; nothing was done. */
    public static final int USAGE = 2;

    /** Done, but some inputs or corrections could not be read and were skipped. */
    public static final int SKIPPED = 3;

    /** Another run is on; nothing was done. */
    public static final int BUSY = 4;

    /** Stopped before the end on request; {@code restart} or the next {@code run} goes on. */
    public static final int STOPPED = 5;

    /** Refused: it would do harm or makes no sense now; the message says what to do instead. */
    public static final int REFUSED = 6;

    /** The ledger cannot be used. */
    public static final int LEDGER = 7;

    /** Added to the number of the signal that ended the program. */
    public static final int SIGNAL = 128;

    private ExitCode() {}
}
