package org.stanceledger.job;

/** A run cannot go on; the message tells an operator why, in one line. */
public final class JobFaultException extends RuntimeException {
    public JobFaultException(String message) {
        super(message);
    }

    public JobFaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
