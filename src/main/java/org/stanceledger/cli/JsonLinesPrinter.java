package org.stanceledger.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.analysis.Statement;
import org.stanceledger.stance.Evidence;
import org.stanceledger.stance.Stance;
import org.stanceledger.text.Span;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object an article; offsets are UTF-16 units into the article's decoded text. */
record JsonLinesPrinter(PrintWriter out, JsonMapper mapper) implements AnalysisPrinter {
    JsonLinesPrinter(PrintWriter out) {
        this(out, JsonMapper.shared());
    }

    @Override
    public void print(ArticleAnalysis analysis) {
        String text = analysis.article().text();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("article_file", analysis.article().file());
        object.put("article_id", analysis.article().id());
        object.put(
                "statements",
                analysis.statements().stream()
                        .map(statement -> statement(statement, text))
                        .toList());
        out.println(mapper.writeValueAsString(object));
    }

    private static Map<String, @Nullable Object> statement(Statement statement, String text) {
        Stance stance = statement.stance();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("statement_id", statement.id());
        object.put("source", span(statement.attribution().source(), text));
        object.put("cue", span(statement.attribution().cue(), text));
        object.put(
                "content",
                statement.attribution().content().stream()
                        .map(span -> span(span, text))
                        .toList());
        object.put("type", statement.attribution().type().label());
        object.put("kind", statement.attribution().kind().name().toLowerCase(java.util.Locale.ROOT));
        object.put("speaker", statement.speaker().name());
        object.put("speaker_id", statement.speaker().actor());
        object.put("role", statement.speaker().role());
        object.put("bloc", statement.speaker().bloc());
        object.put("alignment", stance.alignment());
        object.put("alignment_probability", rounded(stance.probabilities().getOrDefault(stance.alignment(), 0.0)));
        Map<String, Integer> toward = new LinkedHashMap<>();
        stance.toward().forEach(entry -> toward.put(entry.bloc(), entry.sign()));
        object.put("toward", toward);
        object.put("confidence", rounded(statement.attribution().confidence()));
        object.put("evidence", evidence(stance.evidence(), text));
        object.put("provenance", statement.attribution().provenance());
        object.put("speaker_provenance", statement.speaker().provenance());
        return object;
    }

    private static List<Map<String, @Nullable Object>> evidence(List<Evidence> evidence, String text) {
        return evidence.stream()
                .map(reason -> {
                    Map<String, @Nullable Object> object = new LinkedHashMap<>();
                    object.put("rule", reason.rule());
                    object.put("words", span(reason.words(), text));
                    object.put("target", reason.target());
                    object.put("explanation", reason.explanation());
                    return object;
                })
                .toList();
    }

    private static @Nullable Map<String, Object> span(@Nullable Span span, String text) {
        if (span == null) {
            return null;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("begin", span.begin());
        object.put("end", span.end());
        object.put("text", span.of(text));
        return object;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
