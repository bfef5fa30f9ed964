package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.Span;

/** Finds where the words of gold statements stand in their article; repeated words are taken in the order of the statements. */
public final class GoldLocator {

    private static final String PROVENANCE = "gold";

    private GoldLocator() {}

    /** The attributions of an article's gold statements, in their order. */
    public static List<Attribution> attributions(GoldArticle article, String text) {
        List<Attribution> attributions = new ArrayList<>();
        int cursor = 0;
        for (GoldStatement statement : article.statements()) {
            List<Span> content = content(article, statement, text, cursor);
            cursor = content.get(0).begin();
            Span cue = nearest(text, statement.cue(), content.get(0));
            Span source = nearest(text, statement.source(), cue == null ? content.get(0) : cue);
            attributions.add(new Attribution(
                    source,
                    cue,
                    content,
                    StatementType.valueOf(statement.type().toUpperCase(Locale.ROOT)),
                    AttributionKind.STATEMENT,
                    1.0,
                    PROVENANCE));
        }
        return attributions;
    }

    /** The speakers of an article's gold statements, in their order. */
    public static List<Speaker> speakers(GoldArticle article) {
        return article.statements().stream()
                .map(statement -> new Speaker(statement.speaker(), null, "", statement.bloc(), true, 1.0, PROVENANCE))
                .toList();
    }

    private static List<Span> content(GoldArticle article, GoldStatement statement, String text, int cursor) {
        List<Span> spans = new ArrayList<>();
        int from = cursor;
        for (String words : statement.content()) {
            int begin = text.indexOf(words, from);
            if (begin < 0) {
                begin = text.indexOf(words);
            }
            if (begin < 0) {
                throw new IllegalArgumentException(article.path() + ": content not in the text: " + words);
            }
            spans.add(new Span(begin, begin + words.length()));
            from = begin + words.length();
        }
        return spans;
    }

    /** The occurrence of some words, not inside a longer word, that stands nearest to an anchor and not inside it. */
    private static @Nullable Span nearest(String text, String words, Span anchor) {
        if (words.isEmpty()) {
            return null;
        }
        Span best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int begin = text.indexOf(words); begin >= 0; begin = text.indexOf(words, begin + 1)) {
            Span span = new Span(begin, begin + words.length());
            int distance = span.begin() >= anchor.end()
                    ? span.begin() - anchor.end()
                    : span.end() <= anchor.begin() ? anchor.begin() - span.end() : text.length();
            if (distance < bestDistance && !insideWord(text, span)) {
                best = span;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static boolean insideWord(String text, Span span) {
        return joined(text, span.begin()) || joined(text, span.end());
    }

    private static boolean joined(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index));
    }
}
