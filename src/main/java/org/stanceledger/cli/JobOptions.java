package org.stanceledger.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stanceledger.config.Configuration;
import org.stanceledger.job.JobParts;
import org.stanceledger.job.JobSettings;
import org.stanceledger.job.JobSettingsReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the job's configuration, input and output are; mixed into every verb of the job. */
final class JobOptions {
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
