package org.stanceledger.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gold set: a folder with {@code gold.jsonl}, one line an article, and the articles' text files.
 *
 * @param folder the folder
 * @param articles its articles in the order of the lines
 */
public record GoldSet(Path folder, List<GoldArticle> articles) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public GoldSet {
        articles = List.copyOf(articles);
    }

    /**
     * Reads a gold set.
     *
     * @throws UncheckedIOException if a file is missing or malformed, with file and line
     */
    public static GoldSet read(Path folder) {
        Path file = folder.resolve("gold.jsonl");
        List<GoldArticle> articles = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    articles.add(article(folder, file + ":" + (i + 1), lines.get(i)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read gold set " + file + ": " + e.getMessage(), e);
        }
        return new GoldSet(folder, articles);
    }

    private static GoldArticle article(Path folder, String place, String line) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IOException(place + ": " + e.getOriginalMessage(), e);
        }
        String name = text(root, "file", place);
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            throw new IOException(place + ": no such article: " + name);
        }
        List<GoldStatement> statements = new ArrayList<>();
        for (JsonNode node : field(root, "statements", place)) {
            statements.add(statement(node, place + " statement " + (statements.size() + 1)));
        }
        return new GoldArticle(path, name, statements);
    }

    private static GoldStatement statement(JsonNode node, String place) throws IOException {
        List<String> content = new ArrayList<>();
        for (JsonNode span : field(node, "content", place)) {
            content.add(span.asString());
        }
        Map<String, Integer> toward = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : field(node, "toward", place).properties()) {
            toward.put(entry.getKey(), entry.getValue().asInt());
        }
        return new GoldStatement(
                text(node, "source", place),
                text(node, "speaker", place),
                text(node, "bloc", place),
                text(node, "cue", place),
                content,
                text(node, "type", place),
                text(node, "alignment", place),
                toward);
    }

    private static String text(JsonNode node, String name, String place) throws IOException {
        return field(node, name, place).asString();
    }

    private static JsonNode field(JsonNode node, String name, String place) throws IOException {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            throw new IOException(place + ": no field " + name);
        }
        return value;
    }
}
