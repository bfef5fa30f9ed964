package org.stanceledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** The cases of spec/text. */
class TextSpecTest {
    private static final TextAnnotator ANNOTATOR = new TextAnnotator();

    @TestFactory
    Stream<DynamicTest> quotations() {
        return cases("quotations")
                .map(c -> DynamicTest.dynamicTest(name(c), () -> {
                    AnnotatedText text = annotate(c);
                    assertThat(text.quotations())
                            .extracting(q -> q.inner().of(text.text()))
                            .containsExactlyElementsOf(strings(c, "quotations"));
                    if (c.containsKey("flags")) {
                        assertThat(text.quotations())
                                .extracting(TextSpecTest::flags)
                                .containsExactlyElementsOf(strings(c, "flags"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> sentences() {
        return cases("sentences")
                .map(c -> DynamicTest.dynamicTest(name(c), () -> {
                    AnnotatedText text = annotate(c);
                    assertThat(text.sentences())
                            .extracting(s -> s.span().of(text.text()))
                            .containsExactlyElementsOf(strings(c, "sentences"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> tokens() {
        return cases("tokens")
                .map(c -> DynamicTest.dynamicTest(name(c), () -> {
                    AnnotatedText text = annotate(c);
                    assertThat(text.tokens())
                            .extracting(Token::form)
                            .containsExactly(string(c, "tokens").split(" "));
                }));
    }

    @TestFactory
    Stream<DynamicTest> lemmas() {
        return cases("lemmas").flatMap(c -> {
            PartOfSpeech tag = PartOfSpeech.valueOf(string(c, "tag"));
            return ((Map<?, ?>) value(c, "lemmas"))
                    .entrySet().stream()
                            .map(e -> DynamicTest.dynamicTest(
                                    e.getKey() + " " + tag,
                                    () -> assertThat(Lemmas.of((String) e.getKey(), tag))
                                            .isEqualTo(e.getValue())));
        });
    }

    @Test
    void tagsAndPartsAgree() {
        String text = "Title\nThe envoy said he would go. She left.\n\n“Go,” he said.";
        AnnotatedText annotated = ANNOTATOR.annotate(text, new Span(6, text.length()));
        assertThat(annotated.paragraphs()).hasSize(2);
        assertThat(annotated.sentences()).hasSize(3);
        assertThat(annotated.tokens().get(2).tag()).isEqualTo(PartOfSpeech.VERB);
        assertThat(annotated.tokens().get(2).lemma()).isEqualTo("say");
        Sentence last = annotated.sentences().get(2);
        assertThat(annotated.tokensOf(last)).hasSize(7);
        assertThat(annotated.sentenceAt(text.length() - 1)).isEqualTo(2);
        assertThat(annotated.sentenceAt(0)).isEqualTo(-1);
        for (Paragraph paragraph : annotated.paragraphs()) {
            for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
                assertThat(paragraph
                                .span()
                                .contains(annotated.sentences().get(s).span()))
                        .isTrue();
            }
        }
    }

    @Test
    void oneAnnotatorServesManyThreads() {
        String text = "The minister said on Monday that Tbilisi would answer. “We wait,” Moscow's envoy replied.";
        AnnotatedText alone = ANNOTATOR.annotate(text, new Span(0, text.length()));
        List<Integer> runs = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            runs.add(i);
        }
        assertThat(runs.parallelStream()
                        .map(i -> ANNOTATOR.annotate(text, new Span(0, text.length())))
                        .distinct())
                .containsExactly(alone);
    }

    private static AnnotatedText annotate(Map<String, Object> c) {
        String text = string(c, "text");
        return ANNOTATOR.annotate(text, new Span(0, text.length()));
    }

    private static String flags(Quotation quotation) {
        return (quotation.opened() ? "" : "o") + (quotation.closed() ? "" : "c") + (quotation.continuing() ? "n" : "");
    }

    private static String name(Map<String, Object> c) {
        return string(c, "name");
    }

    private static Object value(Map<String, Object> c, String key) {
        return Objects.requireNonNull(c.get(key), key);
    }

    private static String string(Map<String, Object> c, String key) {
        return (String) value(c, key);
    }

    private static List<String> strings(Map<String, Object> c, String key) {
        return ((List<?>) value(c, key)).stream().map(Object::toString).toList();
    }

    private static Stream<Map<String, Object>> cases(String file) {
        try (InputStream in = TextSpecTest.class.getResourceAsStream("/spec/text/" + file + ".yaml")) {
            List<Map<String, Object>> cases = new Yaml().load(Objects.requireNonNull(in));
            assertThat(cases).isNotEmpty();
            return cases.stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
