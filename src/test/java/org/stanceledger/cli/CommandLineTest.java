package org.stanceledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verbs that need no database, executed as a user would. */
class CommandLineTest {
    private static final String ARTICLE = """
            Bridge stays closed
            River Post | 2014-03-02 | Zugdidi

            The bridge will stay closed, Georgia's Foreign Ministry said on Monday. “Russia alone is to blame”, the ministry added.
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void jsonLinesKeepTheContract() throws IOException {
        Path file = Files.writeString(folder.resolve("bridge.txt"), ARTICLE);

        assertThat(run("analyze", "--format", "jsonl", folder.toString())).isEqualTo(ExitCode.DONE);

        JsonNode object = JsonMapper.shared().readTree(out.toString());
        assertThat(object.get("article_file").asString()).isEqualTo("bridge.txt");
        assertThat(object.get("statements")).hasSize(2);
        for (JsonNode statement : object.get("statements")) {
            for (String key : List.of("source", "cue", "content", "type", "speaker", "bloc", "alignment", "toward")) {
                assertThat(statement.has(key)).as(key).isTrue();
            }
            JsonNode content = statement.get("content").get(0);
            assertThat(Files.readString(file)
                            .substring(
                                    content.get("begin").asInt(),
                                    content.get("end").asInt()))
                    .isEqualTo(content.get("text").asString());
            assertThat(statement.get("bloc").asString()).isEqualTo("georgia");
        }
    }

    @Test
    void csvHasOneRowAStatementAndNamesFilesWithinTheirFolder() throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/bridge.txt"), ARTICLE);

        assertThat(run("analyze", "--format", "csv", folder.toString())).isEqualTo(ExitCode.DONE);

        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).startsWith("statement_id,article_id,article_file,title,outlet,published,language");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains("deep/bridge.txt").contains("2014-03-02");
    }

    @Test
    void textIsForPeople() throws IOException {
        Path file = Files.writeString(folder.resolve("bridge.txt"), ARTICLE);

        assertThat(run("analyze", file.toString())).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .startsWith("bridge.txt - Bridge stays closed")
                .contains("Foreign Ministry of Georgia")
                .contains("Russia alone is to blame");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsAnalysed() throws IOException {
        Files.writeString(folder.resolve("bridge.txt"), ARTICLE);
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("list.jsonl"), "{\"text\": \"The mayor said the road is open.\"}\n{broken\n");

        assertThat(run("analyze", "--format", "csv", folder.toString())).isEqualTo(ExitCode.SKIPPED);

        assertThat(err.toString().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).isEqualTo("empty.txt: the file is empty"))
                .anySatisfy(line -> assertThat(line).startsWith("list.jsonl, line 2: broken JSON: "));
        assertThat(out.toString()).contains("bridge.txt").contains("list.jsonl#1");
    }

    @Test
    void mistakesAreOneReadableMessage() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(run("analyse")).isEqualTo(ExitCode.USAGE);
        assertThat(run("analyze", folder.resolve("none").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("which command?")
                .contains("Did you mean: ")
                .contains("no such file or folder: ")
                .doesNotContain("\tat ");
    }

    @Test
    void everyFaultOfTheConfigurationIsListed() throws IOException {
        Files.writeString(folder.resolve("analysis.yaml"), "conflikt: x\nconflict: y\n");

        assertThat(run("analyze", "--config", folder.toString(), "input")).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString())
                .contains("The configuration has 2 faults; nothing was done:")
                .contains("analysis.yaml:1: unknown key 'conflikt'")
                .contains("analysis.yaml:2: there is no folder conflicts/y");
    }

    @Test
    void debugShowsTheTrace() {
        assertThat(run("--debug", "analyze", folder.resolve("none").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("\tat org.stanceledger");
    }

    @Test
    void aGoldSetIsScored() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/bridge.txt"), ARTICLE);
        Files.writeString(folder.resolve("gold.jsonl"), """
                {"file": "articles/bridge.txt", "statements": [{"source": "Georgia's Foreign Ministry", "speaker": "Foreign Ministry of Georgia",\
                 "bloc": "georgia", "cue": "said", "content": ["The bridge will stay closed"], "type": "indirect", "alignment": "neutral", "toward": {}}]}
                """);

        assertThat(run("evaluate", "--errors", "5", folder.toString())).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .contains("1 articles, 1 gold, 2 found, 1 matched")
                .contains("detected            P  50.0  R 100.0  F1  66.7")
                .contains("spurious (1):");
    }

    @Test
    void helpAndVersion() {
        assertThat(run("--help")).isZero();
        assertThat(run("analyze", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out.toString())
                .contains("Usage: stance-ledger")
                .contains("FILE|FOLDER")
                .contains("stance-ledger ");
    }

    private int run(String... args) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
