package org.stanceledger.corrections;

/** A file of corrections cannot be read at all, or a gold set cannot be written; the message says why and what to do. */
public final class CorrectionFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorrectionFileException(String message) {
        super(message);
    }

    CorrectionFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
