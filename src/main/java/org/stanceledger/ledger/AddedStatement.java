package org.stanceledger.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Span;

/**
 * A statement that the analysis missed and a person added: what a correction of {@link CorrectionField#ADDED} says of it. Speaker, bloc,
 * alignment and targets are corrections of their own.
 *
 * @param type {@code direct}, {@code indirect} or {@code mixed}
 * @param cue the words of the cue, empty if none
 * @param source the words that name the source, empty if none
 * @param sentence the sentence of the content
 */
public record AddedStatement(String type, String cue, String source, String sentence) {
    private static final double CERTAIN = 1;
    private static final String NEUTRAL = "neutral";

    /** It as the value of a correction. */
    public String value() {
        return ColumnText.ofWords(List.of(type, cue, source, sentence));
    }

    /** It from the value of a correction. */
    public static AddedStatement of(String value) {
        List<String> parts = ColumnText.words(value);
        return new AddedStatement(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    /** The statement in its article, neutral and of nobody until its other corrections are applied; empty if the text no longer has it. */
    static Optional<StatementRow> row(KeptCorrection kept, ArticleRow article, int ordinal) {
        CorrectionSubject.OfStatement subject = (CorrectionSubject.OfStatement) kept.subject();
        AddedStatement added = of(kept.correction().newValue());
        ContentPlaces places = new ContentPlaces(article);
        return places.again(subject.content(), subject.spans())
                .map(spans -> added.row(kept, subject, spans, article, places, ordinal));
    }

    private StatementRow row(
            KeptCorrection kept,
            CorrectionSubject.OfStatement subject,
            List<Span> spans,
            ArticleRow article,
            ContentPlaces places,
            int ordinal) {
        @Nullable Span sourceSpan = places.nearest(source, spans.get(0)).orElse(null);
        @Nullable Span cueSpan = places.nearest(cue, spans.get(0)).orElse(null);
        return new StatementRow(
                subject.id(),
                article.id(),
                article.file(),
                article.title(),
                article.outlet(),
                article.published(),
                article.language(),
                article.url(),
                ordinal,
                sentence,
                type,
                sourceSpan == null ? "" : source,
                sourceSpan,
                "",
                "",
                "",
                "",
                true,
                cueSpan == null ? "" : cue,
                cueSpan,
                subject.content(),
                spans,
                NEUTRAL,
                CERTAIN,
                List.of(),
                CERTAIN,
                List.of(),
                "added by " + kept.correction().author(),
                "",
                List.of(),
                article.duplicateGroup(),
                article.firstRun());
    }
}
