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
        String message = failure.getMessage();
        err.println(message == null || message.isBlank() ? failure.getClass().getSimpleName() : message);
        return ExitCode.FAILED;
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
