package org.stanceledger.job;

import java.nio.file.FileSystemException;
import java.util.List;
import org.stanceledger.ledger.Dialect;
import org.stanceledger.ledger.LostConnection;

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
        boolean gone = settings.ledger().dialect() == Dialect.POSTGRESQL && LostConnection.isMeantBy(failure);
        return gone
                ? "the database " + settings.ledger().describe() + " is out of reach (" + of(failure) + ")"
                : of(failure);
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
