package org.stanceledger.ledger;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells failures that mean that the database server went away from those of the database itself. */
public final class LostConnection {
    /** The classes of SQL states for connection failures and for a server that is shut down. */
    private static final String STATES = "08.*|57P.*";

    private LostConnection() {}

    /** Whether a failure or one of its causes says that the server is gone. */
    public static boolean isMeantBy(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof SocketException || cause instanceof SQLException sql && tellsOfLoss(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfLoss(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || String.valueOf(failure.getSQLState()).matches(STATES)
                || String.valueOf(failure.getMessage()).contains("onnection is closed");
    }
}
