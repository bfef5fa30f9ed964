package org.stanceledger.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stanceledger.config.Configuration;
import picocli.CommandLine.Option;

/** Where the configuration is; mixed into every command that needs it. */
final class ConfigOption {
    @Option(
            names = "--config",
            paramLabel = "FOLDER",
            defaultValue = "job-config",
            description = "the configuration folder (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--conflict",
            paramLabel = "NAME",
            description =
                    "a folder below conflicts/ of the configuration folder (default: the one that analysis.yaml names)")
    private @Nullable String conflict;

    Path folder() {
        return folder;
    }

    /** The name of the conflict, null for the configured one. */
    @Nullable
    String conflict() {
        return conflict;
    }

    /** Reads the configuration. */
    Configuration read() {
        return Configuration.read(folder, conflict);
    }
}
