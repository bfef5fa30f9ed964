package org.stanceledger.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Phrase;

class ConflictFolderTest {
    private static final String FRAME = """
            name: Island dispute
            poles: [north, south]
            blocs:
              - {id: north, role: parent-state, pole: north}
              - {id: south, role: patron, pole: south}
              - {id: bodies, role: intergovernmental}
              - {id: isle, role: breakaway, pole: south, marks: [rebel]}
              - {id: states, role: outside-state}
              - {id: other, role: other}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void frame() throws IOException {
        write("conflict.yaml", FRAME);
        write("territories.csv", "name,bloc,demonyms,capitals\nNorthland,north,Northish,Norton\nSouthland,south,,\n");
        write("roles.csv", "role,kind,words\nMinister,official,minister\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caucasus", "cyprus"})
    void theShippedConflictsAreFaultless(String name) {
        ConflictDirectory directory = ConflictFolder.read(Path.of("job-config/conflicts", name));

        assertThat(directory.conflict().id()).isEqualTo(name);
        assertThat(directory.actors().persons()).isNotEmpty();
        assertThat(directory.actors().bodies()).hasSizeGreaterThan(100);
        assertThat(directory.terms()).hasSizeGreaterThan(100);
    }

    @Test
    void theShippedConflictIsFaultless() {
        ConflictDirectory directory = ConflictFolder.read(Path.of("job-config/conflicts/caucasus"));

        assertThat(directory.conflict().id()).isEqualTo("caucasus");
        assertThat(directory.conflict().blocs()).hasSize(6);
        assertThat(directory.actors().territories()).hasSizeGreaterThan(150);
        assertThat(directory.terms()).isNotEmpty();
    }

    @Test
    void rowsOfOnePersonAreOnePersonWithDatedTerms() throws IOException {
        write("persons.csv", """
                name,gender,office,of,from,to,aliases
                Ann Hill,f,Minister,Northland,2001,2004-05,A. Hill | Anna Hill

                Ann Hill,,Deputy Minister,Northland,2000,2000-12-31,
                """);

        Person person = ConflictFolder.read(folder).actors().persons().get(0);

        assertThat(person.aliases()).containsExactly("A. Hill", "Anna Hill");
        assertThat(person.terms()).hasSize(2);
        assertThat(person.termAt(LocalDate.of(2004, 5, 31)).orElseThrow().office())
                .isEqualTo("Minister");
        assertThat(person.termAt(LocalDate.of(1999, 1, 1)).orElseThrow().office())
                .isEqualTo("Deputy Minister");
        assertThat(person.terms().get(0).bloc()).isEqualTo("north");
    }

    @Test
    void allFaultsOfTheListsAreToldAtOnceWithFileAndLine() throws IOException {
        write(
                "bodies.csv",
                "name,of,bloc,aliases\nHouse,Northland,,The House\nSenate,Nowhere,,The House\nPort,,elsewhere,\n");
        write("persons.csv", """
                name,gender,office,of,from,to
                Ann Hill,f,Minister,Northland,2001,1999
                Bob Dale,x,Sorcerer,Northland,last year,
                Carl Moor,m,Minister,Atlantis,,
                """);
        write("terms.csv", "term,concept,position\nfence,fence,east\n");

        assertThatThrownBy(() -> ConflictFolder.read(folder))
                .isInstanceOf(ConfigException.class)
                .message()
                .contains("bodies.csv:3: alias 'The House' belongs to both House and Senate")
                .contains("bodies.csv:3: 'of' names 'Nowhere', which is neither a territory nor a body")
                .contains("bodies.csv:4: unknown bloc 'elsewhere'")
                .contains("persons.csv:2: 'to' 1999 lies before 'from' 2001")
                .contains("persons.csv:3: gender is m, f or empty, not 'x'")
                .contains("persons.csv:3: 'Sorcerer' ends in no role of roles.csv")
                .contains("persons.csv:3: 'from' is no date like 2008-08-26, 2008-08 or 2008: 'last year'")
                .contains("persons.csv:4: 'of' names 'Atlantis'")
                .contains("terms.csv:2: 'east' is neither neutral nor one of the poles [north, south]");
    }

    @Test
    void anUnknownColumnARaggedRowAndADoubleNameAreFaults() throws IOException {
        write("territories.csv", "name,blok\nNorthland,north\nNorthland,north\nSouthland,south,more\n,north\n");

        assertThatThrownBy(() -> ConflictFolder.read(folder))
                .hasMessageContaining("territories.csv:1: unknown column 'blok'")
                .hasMessageContaining("territories.csv:3: 'Northland' stands already on line 2")
                .hasMessageContaining("territories.csv:4: 3 cells where the header has 2 columns")
                .hasMessageContaining("territories.csv:5: 'name' is empty");
    }

    @Test
    void faultsOfTheFrameNameTheirLine() throws IOException {
        write("conflict.yaml", "name: x\npoles: [a]\nblocks: []\nblocs:\n  - {id: Q, role: king, pole: c}\n");

        assertThatThrownBy(() -> ConflictFolder.read(folder))
                .hasMessageContaining("conflict.yaml:2: 'poles' lists the two positions of the conflict, not 1")
                .hasMessageContaining("conflict.yaml:3: unknown key 'blocks'")
                .hasMessageContaining("conflict.yaml:5: unknown role 'king'");
    }

    @Test
    void brokenYamlAndAMissingFolderAreOneFaultEach() throws IOException {
        write("conflict.yaml", "name: [x\npoles: ]");

        assertThatThrownBy(() -> ConflictFolder.read(folder))
                .hasMessageContaining("conflict.yaml:2: is not well-formed YAML");
        write("conflict.yaml", "# nothing yet\n");
        assertThatThrownBy(() -> ConflictFolder.read(folder)).hasMessageContaining("conflict.yaml: holds no keys");
        assertThatThrownBy(() -> ConflictFolder.read(folder.resolve("none")))
                .hasMessageContaining("conflict.yaml: cannot be read");
    }

    @Test
    void aListOfTheConflictHidesTheSharedRowOfThatName() throws IOException {
        Files.createDirectory(folder.resolve("shared"));
        write("conflict.yaml", FRAME + "uses: [shared]\n");
        write("shared/territories.csv", "name,capitals\nNorthland,Elsewhere\nEastland,Easton\n");

        ConflictDirectory directory = ConflictFolder.read(folder);

        assertThat(directory.actors().territories()).hasSize(3);
        assertThat(directory.actors().territories().get(0).capitals()).containsExactly("Norton");
        assertThat(directory.actors().territories().get(2).bloc()).isEqualTo("states");
    }

    @Test
    void aSharedRowGivesWayWhereTheConflictsOwnListsClaimItsName() throws IOException {
        Files.createDirectory(folder.resolve("shared"));
        write("conflict.yaml", FRAME + "uses: [shared]\n");
        write("bodies.csv", "name,of,aliases\nHouse of Northland,Northland,The House\n");
        write("persons.csv", "name,office,of\nAnn Hill,Minister,Northland\n");
        write("shared/bodies.csv", "name,bloc,aliases\nCongress,states,The House | The Hill\nThe House,states,\n");
        write(
                "shared/persons.csv",
                "name,office,of,aliases\nAnne Hill,Minister,Congress,Ann Hill\nAnne Hill,,Congress,\n");

        ConflictDirectory directory = ConflictFolder.read(folder);

        assertThat(directory.actors().bodies())
                .extracting(Body::name)
                .containsExactly("House of Northland", "Congress");
        assertThat(directory.actors().bodies().get(1).aliases()).containsExactly("The Hill");
        assertThat(directory.actors().persons()).extracting(Person::name).containsExactly("Ann Hill");
    }

    @Test
    void theMarksOfTheBreakawayMakePhrasesThatAnOwnListCanOverrule() throws IOException {
        write("territories.csv", "name,bloc,government\nIsle,isle,Council of the Isle\n");
        write("words.csv", "word,use\nauthorities,authorities\nforces,marked | authorities\n");
        write("phrases.csv", "phrase,bloc,speaker\nrebel forces,isle,Isle Guard\n");

        assertThat(ConflictFolder.read(folder).actors().phrases())
                .contains(new Phrase("rebel authorities", "isle", "Council of the Isle"))
                .contains(new Phrase("rebel forces", "isle", "Isle Guard"))
                .noneMatch(phrase -> phrase.words().equals("rebel forces")
                        && phrase.speaker().equals("Council of the Isle"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
