package org.stanceledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows docs/new-conflict.md word for word: its commands, and its files, which stand in fenced blocks with their names. */
class NewConflictTutorialTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+)(?: (\\S+))?\\n(.*?)^```$");
    private static final String PROGRAM = "java -jar target/stance-ledger.jar ";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void followedLiterallyItWorks() throws IOException {
        Path config = folder.resolve("job-config");
        copy(Path.of("job-config"), config);
        Path conflict = config.resolve("conflicts/western-sahara");
        Map<String, String> files = new LinkedHashMap<>();
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/new-conflict.md")));
        while (block.find()) {
            if (block.group(1).equals("bash")) {
                commands.add(block.group(3).strip());
            } else if (block.group(2) != null) {
                files.put(block.group(2), block.group(3));
            }
        }
        assertThat(files)
                .containsOnlyKeys(
                        "conflict.yaml",
                        "territories.csv",
                        "bodies.csv",
                        "persons.csv",
                        "phrases.csv",
                        "terms.csv",
                        "outlets.csv",
                        "article.txt");
        assertThat(commands).hasSize(4).allMatch(command -> command.startsWith(PROGRAM));

        assertThat(run(config, commands.get(0))).as(err.toString()).isEqualTo(ExitCode.DONE);
        for (Map.Entry<String, String> file : files.entrySet()) {
            boolean article = file.getKey().equals("article.txt");
            Path path = (article ? folder : conflict).resolve(file.getKey());
            assertThat(Files.exists(path)).as(file.getKey()).isEqualTo(!article);
            Files.writeString(path, file.getValue());
            assertThat(run(config, commands.get(1))).as(file.getKey() + err).isEqualTo(ExitCode.DONE);
        }
        assertThat(out.toString()).contains("western-sahara: Western Sahara");

        String analyze = commands.get(2)
                .replace("article.txt", folder.resolve("article.txt").toString());
        out.getBuffer().setLength(0);
        assertThat(run(config, analyze + " --format jsonl")).isEqualTo(ExitCode.DONE);
        List<String> speakers = new ArrayList<>();
        for (JsonNode statement : JsonMapper.shared().readTree(out.toString()).get("statements")) {
            speakers.add(statement.get("speaker").asString() + " | "
                    + statement.get("bloc").asString());
        }
        assertThat(speakers)
                .contains(
                        "Nasser Bourita | morocco",
                        "Polisario Front | polisario",
                        "Ahmed Attaf | algeria",
                        "Staffan de Mistura | international")
                .anyMatch(speaker -> speaker.endsWith("Omar | polisario"));

        String evaluate = commands.get(3).replace("FOLDER", goldSet().toString());
        assertThat(run(config, evaluate)).as(err.toString()).isEqualTo(ExitCode.DONE);
    }

    private Path goldSet() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(gold.resolve("articles"));
        Files.copy(folder.resolve("article.txt"), gold.resolve("articles/article.txt"));
        Files.writeString(gold.resolve("gold.jsonl"), "{\"file\": \"articles/article.txt\", \"statements\": []}\n");
        return gold;
    }

    private int run(Path config, String command) {
        List<String> words =
                new ArrayList<>(List.of(command.substring(PROGRAM.length()).split(" ")));
        words.addAll(List.of("--config", config.toString()));
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
