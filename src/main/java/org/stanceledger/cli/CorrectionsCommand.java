package org.stanceledger.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What people correct in the reports. */
@Command(
        name = "corrections",
        description = "Imports, lists and exports what people correct in the reports.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CorrectionsImportCommand.class, CorrectionsListCommand.class, CorrectionsExportCommand.class})
final class CorrectionsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "import, list or export?");
    }
}
