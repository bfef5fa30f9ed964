package org.stanceledger.cli;

import java.io.PrintWriter;
import org.stanceledger.config.ConfigException;
import org.stanceledger.job.RunRefusedException;
import org.stanceledger.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns every failure into readable lines and an exit code; {@code --debug} shows the trace. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final StanceLedger root;

    FailureHandler(StanceLedger root) {
        this.root = root;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure, command);
    }

    /** Tells a failure and returns the exit code for it. */
    int tell(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (root.debug()) {
            failure.printStackTrace(err);
        }
        if (failure instanceof ConfigException config) {
            err.println("The configuration has " + config.faults().size() + " faults; nothing was done:");
            config.faults().forEach(fault -> err.println("  " + fault));
            return ExitCode.USAGE;
        }
        if (failure instanceof UsageException) {
            err.println(failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof RunRefusedException refused) {
            err.println(refused.getMessage());
            return refused.busy() ? ExitCode.BUSY : ExitCode.REFUSED;
        }
        if (failure instanceof LedgerException) {
            err.println(failure.getMessage());
            return ExitCode.LEDGER;
        }
        err.println(reason(failure));
        return ExitCode.FAILED;
    }

    /** A failure in one line. */
    static String reason(Exception failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        return message.strip().lines().findFirst().orElse("");
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        if (root.debug()) {
            failure.printStackTrace(err);
        }
        err.println(failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }
}
