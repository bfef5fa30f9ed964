package org.stanceledger.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.lexicon.Leaning;

/** The list of outsiders' leanings as it is read. */
class LeaningsTest {

    @TempDir
    private Path folder;

    @Test
    void aLeaningHoldsBetweenItsDays() throws IOException {
        write("Bhutan,cyprus,2010,2012-06,invented");
        Leaning leaning = ConflictFolder.read(conflict()).leanings().get(0);
        assertThat(leaning.holdsAt(LocalDate.parse("2010-01-01"))).isTrue();
        assertThat(leaning.holdsAt(LocalDate.parse("2012-06-30"))).isTrue();
        assertThat(leaning.holdsAt(LocalDate.parse("2012-07-01"))).isFalse();
        assertThat(leaning.holdsAt(LocalDate.parse("2009-12-31"))).isFalse();
        assertThat(leaning.holdsAt(null)).isTrue();
    }

    @Test
    void aPositionMustBeAPole() throws IOException {
        write("Bhutan,nowhere,,,invented");
        assertThatThrownBy(() -> ConflictFolder.read(conflict()))
                .hasMessageContaining("leanings.csv")
                .hasMessageContaining("nowhere");
    }

    @Test
    void theListMayBeMissing() throws IOException {
        copy();
        Files.delete(conflict().resolve("leanings.csv"));
        assertThat(ConflictFolder.read(conflict()).leanings()).isEmpty();
    }

    private Path conflict() {
        return folder.resolve("conflicts/cyprus");
    }

    private void write(String row) throws IOException {
        copy();
        Files.writeString(conflict().resolve("leanings.csv"), "name,position,from,to,source\n" + row + "\n");
    }

    private void copy() throws IOException {
        for (String part : new String[] {"world", "conflicts/cyprus"}) {
            Path to = Files.createDirectories(folder.resolve(part));
            try (Stream<Path> files = Files.list(Path.of("job-config", part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
    }
}
