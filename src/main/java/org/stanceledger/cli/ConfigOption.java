package org.stanceledger.cli;

import java.nio.file.Path;
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

    Path folder() {
        return folder;
    }
}
