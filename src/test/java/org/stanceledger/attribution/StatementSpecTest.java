package org.stanceledger.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;
import org.yaml.snakeyaml.Yaml;

/** The cases of spec/attributions. */
class StatementSpecTest {
    private static final TextAnnotator ANNOTATOR = new TextAnnotator();
    private static final AttributionModel MODEL = AttributionModel.bundled();

    @TestFactory
    Stream<DynamicTest> statements() throws IOException {
        try (InputStream in = StatementSpecTest.class.getResourceAsStream("/spec/attributions/statements.yaml")) {
            List<Map<String, Object>> cases = new Yaml().load(Objects.requireNonNull(in));
            return cases.stream()
                    .map(each -> DynamicTest.dynamicTest(value(each, "name").toString(), () -> {
                        String text = value(each, "text").toString();
                        AnnotatedText annotated = ANNOTATOR.annotate(text, new Span(0, text.length()));
                        assertThat(MODEL.find(annotated).stream()
                                        .map(found -> words(found, text))
                                        .toList())
                                .isEqualTo(value(each, "statements"));
                    }));
        }
    }

    private static Object value(Map<String, Object> each, String key) {
        return Objects.requireNonNull(each.get(key), key);
    }

    private static List<String> words(Attribution found, String text) {
        String content = found.content().stream()
                .map(span -> span.of(text))
                .reduce((a, b) -> a + " … " + b)
                .orElseThrow();
        return List.of(words(found.source(), text), words(found.cue(), text), content);
    }

    private static String words(@Nullable Span span, String text) {
        return span == null ? "" : span.of(text);
    }
}
