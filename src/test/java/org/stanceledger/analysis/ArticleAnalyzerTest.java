package org.stanceledger.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.stance.Stance;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** The facade with a finder that takes every sentence with "said" for a statement. */
class ArticleAnalyzerTest {
    private static final String TEXT = "It rains, he said. It rains, he said. It is dry, she said.";

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer(new AnalysisModel(
            new Conflict("test", "Test", List.of("a", "b"), List.of()),
            new TextAnnotator(),
            (text, convention) -> text.sentences().stream()
                    .map(sentence -> new Attribution(
                            null,
                            null,
                            List.of(sentence.span()),
                            StatementType.INDIRECT,
                            AttributionKind.STATEMENT,
                            0.9,
                            "test"))
                    .toList(),
            (article, text, attributions) -> attributions.stream()
                    .map(one -> new Speaker("He", null, "", "x", false, 0.5, "test"))
                    .toList(),
            (article, text, attributions, speakers) -> attributions.stream()
                    .map(one -> new Stance(Conflict.NEUTRAL, Map.of(Conflict.NEUTRAL, 1.0), List.of(), List.of()))
                    .toList()));

    @Test
    void statementsHaveTheirSentenceAndStableDistinctIds() {
        List<Statement> statements = analyzer.analyze(article("en", TEXT)).statements();

        assertThat(statements)
                .extracting(statement -> statement.sentence().of(TEXT))
                .containsExactly("It rains, he said.", "It rains, he said.", "It is dry, she said.");
        assertThat(statements).extracting(Statement::id).doesNotHaveDuplicates();
        List<Statement> shifted =
                analyzer.analyze(article("en", "First a new line. " + TEXT)).statements();
        assertThat(shifted.subList(1, 4))
                .extracting(Statement::id)
                .containsExactlyElementsOf(
                        statements.stream().map(Statement::id).toList());
    }

    @Test
    void otherLanguagesAreNotAnalysed() {
        assertThat(analyzer.analyze(article("ru", TEXT)).statements()).isEmpty();
    }

    private static Article article(String language, String text) {
        return new Article(
                "a.txt", "a.txt", new ArticleHeader("", "", null, "", "", language), text, new Span(0, text.length()));
    }
}
