package org.stanceledger.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    @TempDir
    Path folder;

    @Test
    void theShippedConfigurationIsRead() {
        Configuration configuration = Configuration.read(Path.of("job-config"));

        assertThat(configuration.analysis().conflict()).isEqualTo("caucasus");
        assertThat(configuration.input().csvMappings()).hasSize(2);
        assertThat(configuration.hash()).matches("[0-9a-f]{64}");
        assertThat(Configuration.read(Path.of("job-config"))).isEqualTo(configuration);
    }

    @Test
    void everyFaultIsNamedWithItsLine() throws IOException {
        copy(Path.of("job-config"));
        Files.writeString(
                folder.resolve("input.yaml"),
                "max-article-chars: many\ncsv:\n  - name: x\n    columms:\n      text: T\n");
        Files.writeString(
                folder.resolve("analysis.yaml"), "\nconflikt: caucasus\nmin-confidence: 2\nconflict: atlantis\n");

        assertThatThrownBy(() -> Configuration.read(folder))
                .isInstanceOf(ConfigException.class)
                .hasMessage("""
                        input.yaml:1: 'max-article-chars' is a whole number above 0, not 'many'
                        input.yaml:3: 'text' is missing
                        input.yaml:4: unknown key 'columms'; known are [columns, name, outlet]
                        analysis.yaml:3: 'min-confidence' is a number from 0 to 1, not '2'
                        analysis.yaml:2: unknown key 'conflikt'; known are [abstain-below, conflict, min-confidence]
                        analysis.yaml:4: there is no folder conflicts/atlantis; there are [caucasus, cyprus]""".stripIndent());
    }

    @Test
    void brokenYamlAndAMissingFolderAreToldPlainly() throws IOException {
        assertThatThrownBy(() -> Configuration.read(folder.resolve("none")))
                .hasMessageContaining("there is no such configuration folder");
        Files.writeString(folder.resolve("analysis.yaml"), "conflict: [caucasus\n");
        assertThatThrownBy(() -> Configuration.read(folder))
                .hasMessageContaining("analysis.yaml:2: is not well-formed YAML");
    }

    @Test
    void aChangedFileChangesTheHash() throws IOException {
        copy(Path.of("job-config"));
        String before = Configuration.read(folder).hash();
        Files.writeString(folder.resolve("analysis.yaml"), "conflict: caucasus\n");
        assertThat(Configuration.read(folder).hash()).isNotEqualTo(before);
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
