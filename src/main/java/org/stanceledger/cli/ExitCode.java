package org.stanceledger.cli;

/** The exit codes of the command line. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;

    /** Failed; the message says why. */
    public static final int FAILED = 1;

    /** The command line or the configuration is wrong; nothing was done. */
    public static final int USAGE = 2;

    /** Done, but some inputs could not be read and were skipped. */
    public static final int SKIPPED = 3;

    private ExitCode() {}
}
