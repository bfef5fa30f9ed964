package org.stanceledger.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Runs spec/articles/plain-text.yaml. */
class PlainTextShapeTest {
    @TestFactory
    Stream<DynamicTest> shapes() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/spec/articles/plain-text.yaml"))) {
            List<Map<String, Object>> cases = new Yaml().load(in);
            return cases.stream()
                    .map(spec -> DynamicTest.dynamicTest(String.valueOf(spec.get("case")), () -> check(spec)));
        }
    }

    private static void check(Map<String, Object> spec) {
        String text = String.valueOf(spec.get("text"));
        PlainTextShape shape = PlainTextShape.of(text);
        assertThat(shape.header().title()).as("title").isEqualTo(spec.getOrDefault("title", ""));
        assertThat(shape.header().outlet()).as("outlet").isEqualTo(spec.getOrDefault("outlet", ""));
        assertThat(shape.header().place()).as("place").isEqualTo(spec.getOrDefault("place", ""));
        assertThat(Objects.toString(shape.header().published(), ""))
                .as("published")
                .isEqualTo(spec.getOrDefault("published", ""));
        assertThat(shape.body().of(text)).as("body").startsWith(String.valueOf(spec.get("body-begins")));
    }
}
