package org.stanceledger.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.analysis.Statement;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.stance.Evidence;
import org.stanceledger.stance.Stance;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;

/** An analysis for tests: every word of an article is a statement, and the word "crash" breaks the analysis. */
final class WordAnalyzer implements Function<Article, ArticleAnalysis> {
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Override
    public ArticleAnalysis apply(Article article) {
        List<Statement> statements = new ArrayList<>();
        Matcher words = WORD.matcher(article.text());
        while (words.find()) {
            if (words.group().equals("crash")) {
                throw new IllegalStateException("broken on purpose");
            }
            statements.add(statement(article, new Span(words.start(), words.end())));
        }
        return new ArticleAnalysis(article, statements);
    }

    private static Statement statement(Article article, Span word) {
        String text = word.of(article.text());
        return new Statement(
                article.id() + "/" + text,
                article.body(),
                new Attribution(
                        word, null, List.of(word), StatementType.DIRECT, AttributionKind.STATEMENT, 0.75, "word"),
                new Speaker(text, null, "", "georgia", false, 1, "as worded"),
                new Stance(
                        "russia",
                        Map.of("russia", 0.5, "neutral", 0.5),
                        List.of(new Toward("georgia", -1, 1), new Toward("russia", 1, 1)),
                        List.of(new Evidence("word", word, "georgia", "the word " + text))));
    }
}
