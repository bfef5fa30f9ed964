package org.stanceledger.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stanceledger.config.ConflictTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins the folder of another conflict. */
@Command(
        name = "new",
        description = "Begin the folder of another conflict, to be filled as docs/new-conflict.md tells.")
final class ConfigNewCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FOLDER",
            defaultValue = "job-config",
            description = "the configuration folder (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Parameters(paramLabel = "NAME", description = "the name of the folder: small letters, digits, hyphens")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Override
    public Integer call() throws IOException {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new UsageException("the name '" + name + "' may hold small letters, digits and hyphens only");
        }
        Path conflict = ConflictTemplate.write(folder, name);
        spec.commandLine()
                .getOut()
                .println("Begun: " + conflict + ". Fill its files in the order of docs/new-conflict.md; after each:"
                        + System.lineSeparator() + "  config check --conflict " + name);
        return ExitCode.DONE;
    }
}
