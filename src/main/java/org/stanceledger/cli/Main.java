package org.stanceledger.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/** Where the program begins. The command line is parsed first; Spring starts only in the verbs that need it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (Arrays.asList(args).contains("--debug")) {
            // Read by logback.xml before the first line is logged.
            System.setProperty("stanceledger.log", "DEBUG");
            System.setProperty("stanceledger.log.libraries", "INFO");
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(execute(out, err, args));
    }

    /** Runs one command and returns its exit code. */
    public static int execute(PrintWriter out, PrintWriter err, String... args) {
        StanceLedger root = new StanceLedger();
        FailureHandler failures = new FailureHandler(root);
        return new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(args);
    }
}
