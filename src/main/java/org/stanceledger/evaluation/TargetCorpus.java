package org.stanceledger.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stanceledger.stance.TargetSentence;
import org.stanceledger.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a corpus in the form of NewsMTSC: a JSON object a line, with a sentence and the targets in it. */
public final class TargetCorpus {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double NEUTRAL = 4;

    private TargetCorpus() {}

    /**
     * The sentences of a file, one for each target.
     *
     * @throws UncheckedIOException if the file is missing or malformed, with the line
     */
    public static List<TargetSentence> read(Path file) {
        List<TargetSentence> sentences = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                JsonNode root = JSON.readTree(line);
                String text = root.path("sentence_normalized").asString();
                for (JsonNode target : root.path("targets")) {
                    sentences.add(sentence(text, target));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new UncheckedIOException(new IOException(file + ":" + number + ": " + e.getOriginalMessage(), e));
        }
        return sentences;
    }

    private static TargetSentence sentence(String text, JsonNode target) {
        List<Span> spans = new ArrayList<>();
        spans.add(span(text, target));
        for (JsonNode further : target.path("further_mentions")) {
            Span span = span(text, further);
            if (spans.stream().noneMatch(span::overlaps)) {
                spans.add(span);
            }
        }
        double polarity = target.path("polarity").asDouble();
        return new TargetSentence(text, spans, Double.compare(polarity, NEUTRAL));
    }

    /** A span given in code points. */
    private static Span span(String text, JsonNode node) {
        return new Span(
                text.offsetByCodePoints(0, node.path("from").asInt()),
                text.offsetByCodePoints(0, node.path("to").asInt()));
    }
}
