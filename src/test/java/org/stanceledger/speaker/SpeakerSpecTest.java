package org.stanceledger.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.config.ConflictFolder;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;
import org.yaml.snakeyaml.Yaml;

/** The cases of spec/speakers: sources stand in square brackets. */
class SpeakerSpecTest {
    private static final DirectorySpeakerResolver RESOLVER =
            new DirectorySpeakerResolver(ConflictFolder.read(Path.of("job-config/conflicts/caucasus")));
    private static final TextAnnotator ANNOTATOR = new TextAnnotator();
    private static final Pattern SOURCE = Pattern.compile("\\[([^\\]]*)\\]");

    @TestFactory
    Stream<DynamicTest> speakers() {
        return Stream.of("names", "introductions", "descriptions", "bodies", "pronouns")
                .flatMap(SpeakerSpecTest::cases)
                .map(one -> DynamicTest.dynamicTest(
                        String.valueOf(one.get("name")),
                        () -> assertThat(resolve(one).stream()
                                        .map(SpeakerSpecTest::written)
                                        .toList())
                                .containsExactlyElementsOf(strings(Objects.requireNonNull(one.get("speakers"))))));
    }

    @Test
    void anUnresolvedSpeakerIsNeverCertain() {
        Speaker speaker = resolve(Map.of("text", "[She] said nothing more.")).get(0);

        assertThat(speaker.confidence()).isLessThan(0.4);
        assertThat(speaker.provenance()).contains("nobody is named");
    }

    @Test
    void whoeverCanBeMeantIsToldForTheWorkList() {
        Speaker speaker = resolve(
                        Map.of("text", "Ann Hill met Bob Dale. Then it rained. [The newcomer there] shrugged."))
                .get(0);
        Speaker nobody = resolve(Map.of("text", "Sergey Lavrov left. Tbilisi slept. [She] shrugged."))
                .get(0);

        assertThat(nobody.resolved()).isFalse();
        assertThat(nobody.guesses()).isEmpty();
        assertThat(speaker.guesses()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aBodyThatNobodyListedHasTheBodiesNamedBeforeAsGuesses() {
        Speaker speaker = resolve(
                        Map.of("text", "The World Bank met the Supreme Court of Georgia. [The jury] objected."))
                .get(0);

        assertThat(speaker.resolved()).isFalse();
        assertThat(speaker.guesses())
                .extracting(Guess::name)
                .containsExactlyInAnyOrder("Supreme Court of Georgia", "World Bank");
        assertThat(speaker.guesses()).extracting(Guess::reason).containsOnly("is named in the sentence before");
    }

    @Test
    void theDirectorysActorAndTheReasonAreTold() {
        Speaker speaker = resolve(Map.of("text", "[Minister Lavrov] left.", "date", "2010-05-01"))
                .get(0);

        assertThat(speaker.actor()).isEqualTo("Sergey Lavrov");
        assertThat(speaker.provenance()).contains("held the office of Foreign Minister, Russia");
    }

    private static List<Speaker> resolve(Map<String, Object> one) {
        String marked = Objects.toString(one.get("text"));
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        Matcher matcher = SOURCE.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            sources.add(new Span(text.length(), text.length() + matcher.group(1).length()));
            text.append(matcher.group(1));
            at = matcher.end();
        }
        text.append(marked.substring(at));
        String date = Objects.toString(one.get("date"), "");
        ArticleHeader header = new ArticleHeader(
                "",
                Objects.toString(one.get("outlet"), ""),
                date.isEmpty() ? null : LocalDate.parse(date.substring(0, 10)),
                Objects.toString(one.get("place"), ""),
                "",
                "en");
        Article article = new Article("a", "a", header, text.toString(), new Span(0, text.length()));
        List<Attribution> attributions = sources.stream()
                .map(source -> attribution(text.toString(), source))
                .toList();
        return RESOLVER.resolve(article, ANNOTATOR.annotate(article.text(), article.body()), attributions);
    }

    /** A statement whose content is the rest of the sentence. */
    private static Attribution attribution(String text, Span source) {
        int end = text.indexOf('.', source.end() + 1);
        int begin = Math.min(source.end() + 1, text.length() - 1);
        Span content = new Span(begin, Math.max(begin + 1, end < 0 ? text.length() : end));
        return new Attribution(
                source.length() == 0 ? null : source,
                null,
                List.of(content),
                StatementType.INDIRECT,
                AttributionKind.STATEMENT,
                1,
                "spec");
    }

    private static String written(Speaker speaker) {
        boolean worded = !speaker.resolved() && speaker.confidence() < 0.4;
        return speaker.name() + " | " + speaker.bloc() + (worded ? " | unresolved" : "");
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> cases(String name) {
        try (InputStream in = SpeakerSpecTest.class.getResourceAsStream("/spec/speakers/" + name + ".yaml")) {
            return ((List<Map<String, Object>>) new Yaml().load(in)).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object value) {
        return (List<String>) value;
    }
}
