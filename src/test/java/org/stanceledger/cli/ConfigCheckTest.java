package org.stanceledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCheckTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theShippedConfigurationHasNoFaults() {
        assertThat(run("config", "check")).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("caucasus: Georgia, Russia", "cyprus: Cyprus", "poles cyprus and turkey")
                .containsPattern("turkish-cypriot +breakaway +1 +1\\d +5\\d +\\d{3}");
    }

    @Test
    void everyFaultIsToldWithItsConflictFileAndLine() throws IOException {
        copy(Path.of("job-config"));
        Path terms = folder.resolve("conflicts/cyprus/terms.csv");
        Files.writeString(terms, Files.readString(terms).replace("buffer zone,the line,neutral", "buffer zone,,east"));

        assertThat(run("config", "check", "--config", folder.toString())).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString())
                .startsWith("cyprus: 1 fault")
                .contains("terms.csv:")
                .contains("'concept' is empty");
        assertThat(out.toString()).contains("caucasus:").doesNotContain("cyprus:");
    }

    @Test
    void oneConflictCanBeCheckedAlone() {
        assertThat(run("config", "check", "--conflict", "cyprus")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("cyprus: Cyprus").doesNotContain("caucasus");

        assertThat(run("config", "check", "--conflict", "atlantis")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("no folder conflicts/atlantis; there are [caucasus, cyprus]");
    }

    @Test
    void aMissingFolderAndAMissingVerbAreToldPlainly() {
        assertThat(run("config", "check", "--config", folder.resolve("none").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no such configuration folder");
        assertThat(run("config")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("which command?");
    }

    @Test
    void aNewConflictBeginsWithoutFaultsAndSaysWhatIsMissing() throws IOException {
        copy(Path.of("job-config"));

        assertThat(run("config", "new", "--config", folder.toString(), "atlantis"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("config check --conflict atlantis");
        assertThat(run("config", "check", "--config", folder.toString(), "--conflict", "atlantis"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("poles state and breakaway")
                .contains("bloc patron: nobody belongs to it")
                .contains("terms: none is the word of pole state");

        assertThat(run("config", "new", "--config", folder.toString(), "atlantis"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("conflicts/atlantis already");
        assertThat(run("config", "new", "--config", folder.toString(), "At lantis"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("config", "new", "--config", folder.resolve("none").toString(), "x"))
                .isEqualTo(ExitCode.FAILED);
    }

    private int run(String... args) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }
}
