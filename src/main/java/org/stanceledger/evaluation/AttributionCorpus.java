package org.stanceledger.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stanceledger.attribution.Convention;
import org.stanceledger.attribution.LabelledAttribution;
import org.stanceledger.attribution.LabelledText;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads texts with labelled attributions: our gold sets, PolNeAR's form of JSON Lines, and brat's stand-off form.
 *
 * @param annotator annotates the texts
 */
public record AttributionCorpus(TextAnnotator annotator) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The articles of a gold set in our form. */
    public List<LabelledText> gold(Path folder) {
        List<LabelledText> texts = new ArrayList<>();
        for (GoldArticle article : GoldSet.read(folder).articles()) {
            String text = read(article.path());
            List<LabelledAttribution> attributions = GoldLocator.attributions(article, text).stream()
                    .map(LabelledAttribution::of)
                    .toList();
            texts.add(new LabelledText(
                    article.file(), annotator.annotate(text, body(text)), attributions, Convention.STATEMENTS));
        }
        return texts;
    }

    /**
     * The articles of a file in PolNeAR's form: {@code file}, {@code text}, {@code attributions} with {@code source}, {@code cue} and
     * {@code content}, each a list of code-point spans.
     *
     * @throws UncheckedIOException if the file is missing or malformed, with file and line
     */
    public List<LabelledText> polnear(Path file) {
        List<LabelledText> texts = new ArrayList<>();
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            JsonNode root;
            try {
                root = JSON.readTree(lines.get(i));
            } catch (JacksonException e) {
                throw new UncheckedIOException(
                        new IOException(file + ":" + (i + 1) + ": " + e.getOriginalMessage(), e));
            }
            String text = root.path("text").asString();
            CodePoints offsets = new CodePoints(text);
            List<LabelledAttribution> attributions = new ArrayList<>();
            for (JsonNode node : root.path("attributions")) {
                attributions.add(new LabelledAttribution(
                        spans(offsets, node.path("source")),
                        spans(offsets, node.path("cue")),
                        spans(offsets, node.path("content"))));
            }
            texts.add(new LabelledText(
                    root.path("file").asString(),
                    annotator.annotate(text, new Span(0, text.length())),
                    attributions,
                    Convention.ALL));
        }
        return texts;
    }

    /**
     * The texts of a folder in brat's form: each {@code name.txt} with its {@code name.ann}.
     *
     * @param convention by whose guidelines they are labelled
     * @throws UncheckedIOException if a file cannot be read
     */
    public List<LabelledText> brat(Path folder, Convention convention) {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(path -> path.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        List<LabelledText> texts = new ArrayList<>();
        for (Path file : files) {
            String name = file.toString().substring(0, file.toString().length() - ".ann".length());
            String text = read(Path.of(name + ".txt"));
            List<LabelledAttribution> attributions = BratAnnotations.read(
                    file.toString(), text, read(file).lines().toList());
            texts.add(new LabelledText(
                    Path.of(name).getFileName() + ".txt",
                    annotator.annotate(text, new Span(0, text.length())),
                    attributions,
                    convention));
        }
        return texts;
    }

    private static List<Span> spans(CodePoints offsets, JsonNode nodes) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode node : nodes) {
            spans.add(offsets.span(node.path(0).asInt(), node.path(1).asInt()));
        }
        return spans;
    }

    /** The body of an article in our gold form: after the title and, where there is one, the outlet line. */
    static Span body(String text) {
        int begin = text.indexOf('\n') + 1;
        int end = text.indexOf('\n', begin);
        if (end > 0 && text.substring(begin, end).contains(" | ")) {
            begin = end + 1;
        }
        return new Span(begin, text.length());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
