package org.stanceledger.corrections;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.AddedStatement;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Marks;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** Tells of words that a person points out in an article whether they are quoted, and in which sentence they stand. */
final class QuotedWords {
    private @Nullable TextAnnotator annotator;

    AddedStatement describe(ArticleRow article, List<Span> spans, String cue, String source) {
        if (annotator == null) {
            annotator = new TextAnnotator();
        }
        AnnotatedText text = annotator.annotate(article.text(), article.body());
        int sentence = text.sentenceAt(spans.get(0).begin());
        Span around =
                sentence < 0 ? spans.get(0) : text.sentences().get(sentence).span();
        return new AddedStatement(type(text, spans), cue, source, around.of(article.text()));
    }

    /** Direct if every part lies inside quotation marks, indirect if nothing does, else mixed. */
    private static String type(AnnotatedText text, List<Span> spans) {
        long quoted = spans.stream()
                .filter(span -> text.quotations().stream()
                        .anyMatch(quotation -> quotation.outer().contains(span)))
                .count();
        boolean marks = spans.stream()
                .anyMatch(span -> IntStream.range(span.begin(), span.end())
                        .anyMatch(index -> Marks.isDouble(text.text().charAt(index))));
        return quoted == spans.size() ? "direct" : quoted > 0 || marks ? "mixed" : "indirect";
    }
}
