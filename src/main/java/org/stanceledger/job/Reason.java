package org.stanceledger.job;

import java.net.SocketException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.stanceledger.ledger.Dialect;

/** The reason of a failure in one line for an operator. */
final class Reason {
    private Reason() {}

    static String of(List<Throwable> failures, JobSettings settings) {
        return failures.isEmpty() ? "no reason is known" : of(failures.get(0), settings);
    }

    /** The reason, which names the disk where one is full and the server where it went away. */
    static String of(Throwable failure, JobSettings settings) {
        if (FullDisk.isMeantBy(root(failure))) {
            return FullDisk.explain(settings);
        }
        boolean gone = settings.ledger().dialect() == Dialect.POSTGRESQL && serverIsGone(failure);
        return gone
                ? "the database " + settings.ledger().describe() + " is out of reach (" + of(failure) + ")"
                : of(failure);
    }

    private static boolean serverIsGone(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof SocketException || cause instanceof SQLException sql && tellsOfLoss(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfLoss(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || String.valueOf(failure.getSQLState()).matches("08.*|57P.*")
                || String.valueOf(failure.getMessage()).contains("onnection is closed");
    }

    static String of(Throwable failure) {
        Throwable root = root(failure);
        if (root instanceof JobFaultException || root instanceof SkipLimitException) {
            return String.valueOf(root.getMessage());
        }
        if (root instanceof FileSystemException file) {
            String what = file.getReason() == null
                    ? file.getClass().getSimpleName().replace("Exception", "")
                    : file.getReason();
            return file.getFile() + ": " + what;
        }
        String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + ": " + message;
    }

    static boolean isSkipLimit(Throwable failure) {
        return root(failure) instanceof SkipLimitException;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
