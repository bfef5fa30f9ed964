package org.stanceledger.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stanceledger.config.Configuration;
import org.stanceledger.job.JobParts;
import org.stanceledger.job.JobSettings;
import org.stanceledger.job.JobSettingsReader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the job's configuration, input and output are, and where its verb prints; mixed into every verb of the job. */
final class JobOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec verb;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ConfigOption config;

    @Option(names = "--input", paramLabel = "FOLDER", description = "read this folder instead of the configured one")
    private @Nullable Path input;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "publish in this folder instead of the configured one")
    private @Nullable Path output;

    @Option(names = "--ledger", paramLabel = "FOLDER", description = "keep the H2 ledger in this folder instead")
    private @Nullable Path ledger;

    CommandLine commandLine() {
        return verb.commandLine();
    }

    PrintWriter out() {
        return commandLine().getOut();
    }

    PrintWriter err() {
        return commandLine().getErr();
    }

    /** The parts of the job, from the configuration as it is now. */
    JobParts parts() {
        return JobPartsReader.read(config.read());
    }

    Configuration configuration() {
        return config.read();
    }

    JobSettings settings() {
        JobSettings settings = new JobSettingsReader(System.getenv()).read(config.folder());
        return settings.withFolders(input, output, ledger);
    }
}
