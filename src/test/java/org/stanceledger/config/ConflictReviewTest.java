package org.stanceledger.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictReviewTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void frame() throws IOException {
        write("conflict.yaml", """
                poles: [north, south]
                blocs:
                  - {id: north, role: parent-state, pole: north}
                  - {id: south, role: patron}
                  - {id: isle, role: breakaway, pole: north}
                  - {id: bodies, role: intergovernmental}
                  - {id: states, role: outside-state}
                  - {id: other, role: other}
                """);
        write("territories.csv", """
                name,bloc,demonyms,capitals,within
                Northland,north,Northish,Norton,
                Northland Coast,north,Coastal,,Northland
                Southland,south,,,
                Eastland,states,,Easton,
                """);
        write("roles.csv", "role,kind\nPresident,official\nForeign Minister,official\n");
        write("persons.csv", """
                name,gender,office,of,from,to
                Ann Hill,f,President,Northland,2000-01-01,2004-12-31
                Bob Dale,m,President,Northland,2004-01-01,2008-12-31
                Cid Ford,m,President,Northland,2010-01-01,
                Dan Wood,,,,,
                Eve Lake,f,Foreign Minister,Northland,,
                Eve Lake,,President,Eastland,2001,2002
                """);
        write("terms.csv", "term,concept,position\nfence,fence,neutral\nwall,wall,north\nbarrier,fence,north\n");
    }

    @Test
    void whatAnAnalystMayHaveForgottenIsTold() {
        assertThat(new ConflictReview(ConflictFolder.read(folder)).warnings())
                .containsExactly(
                        "bloc south: a party to the conflict without a 'pole' in conflict.yaml",
                        "territory Southland: no demonyms; 'the ... government' is not found",
                        "territory Southland: no capital, whose name often stands for it",
                        "bloc south: no persons; add its leaders to persons.csv",
                        "bloc isle: nobody belongs to it; name it in territories.csv or bodies.csv",
                        "bloc bodies: nobody belongs to it; name it in territories.csv or bodies.csv",
                        "pole south: no bloc has it; add 'pole: south' to a bloc in conflict.yaml",
                        "1 person without an office, hence without a bloc: Dan Wood",
                        "1 person with several offices of which one has no dates: Eve Lake",
                        "1 person without gender, so 'he' and 'she' may be taken for them: Dan Wood",
                        "President of Northland: Ann Hill and Bob Dale at once from 2004-01-01 to 2004-12-31",
                        "President of Northland: nobody from 2008-12-31 to 2010-01-01",
                        "territory Southland: nobody in persons.csv is its President or Prime Minister",
                        "terms: none is the word of pole south; see terms.csv",
                        "terms: concepts with a single word have no rival: wall");
    }

    @Test
    void entriesAreCountedByBlocAndTermsByPosition() {
        ConflictReview review = new ConflictReview(ConflictFolder.read(folder));

        assertThat(review.counts(review.directory().conflict().bloc("north")))
                .containsEntry("territories", 2L)
                .containsEntry("persons", 4L)
                .containsEntry("bodies", 0L);
        assertThat(review.termsByPosition()).containsEntry("north", 2L).containsEntry("neutral", 1L);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
