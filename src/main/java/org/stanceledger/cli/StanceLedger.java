package org.stanceledger.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = "stance-ledger",
        description = "Reads the news of a conflict and tells, with evidence, who said what about whom.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AnalyzeCommand.class,
            EvaluateCommand.class,
            EvaluateAttributionsCommand.class,
            EvaluateStanceCommand.class,
            EvaluateTargetsCommand.class,
            EvaluateSpeedCommand.class,
            TrainCommand.class,
            RunCommand.class,
            ScheduleCommand.class,
            RestartCommand.class,
            ReportCommand.class,
            CorrectionsCommand.class,
            StopCommand.class,
            StatusCommand.class,
            HistoryCommand.class,
            RecoverCommand.class,
            AbandonCommand.class,
            PurgeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            LedgerCommand.class,
            ConfigCommand.class,
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the message says why",
            "2:the command line or the configuration is wrong; nothing was done",
            "3:done, but some inputs or corrections could not be read and were skipped",
            "4:another run is on; nothing was done",
            "5:stopped on request; restart goes on",
            "6:refused: the message says what to do instead",
            "7:the ledger cannot be used",
            "130, 143:stopped by a signal; restart goes on",
        },
        footerHeading = "%n",
        footer = "Each command has its own --help.")
final class StanceLedger implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "show the stack trace of a failure and log more")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
