package org.stanceledger.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the models that ship with the product, or others on anybody's own texts. */
@Command(
        name = "train",
        description = "Train a model on labelled texts.",
        synopsisSubcommandLabel = "MODEL",
        subcommands = {TrainAttributionCommand.class, TrainTagsCommand.class, TrainStanceCommand.class})
final class TrainCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "train which model?");
    }
}
