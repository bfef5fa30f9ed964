package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.Span;

/**
 * Finds where the words of gold statements stand in their article. Words that occur more than once are taken where content, cue and source
 * stand closest together, going on from the statement before.
 */
public final class GoldLocator {

    private static final String PROVENANCE = "gold";
    private static final int BACKWARDS = 3000;
    private static final int TAKEN = 1500;

    private GoldLocator() {}

    /** The attributions of an article's gold statements, in their order. */
    public static List<Attribution> attributions(GoldArticle article, String text) {
        List<Attribution> attributions = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int cursor = 0;
        for (GoldStatement statement : article.statements()) {
            Place place = place(article, statement, text, cursor, taken);
            cursor = place.anchor().begin();
            taken.add(cursor);
            attributions.add(new Attribution(
                    place.source(),
                    place.cue(),
                    place.content(),
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

    /**
     * A place for a statement.
     *
     * @param anchor its longest content
     * @param content all its content
     * @param cue its cue
     * @param source its source
     * @param cost how far its parts stand from each other and from where they are expected
     */
    private record Place(
            Span anchor,
            List<Span> content,
            @Nullable Span cue,
            @Nullable Span source,
            int cost) {}

    private static Place place(
            GoldArticle article, GoldStatement statement, String text, int cursor, Set<Integer> taken) {
        List<String> words = statement.content();
        int longest = 0;
        for (int i = 1; i < words.size(); i++) {
            longest = words.get(i).length() > words.get(longest).length() ? i : longest;
        }
        Place best = null;
        for (Span anchor : occurrences(text, words.get(longest))) {
            Place place = around(statement, text, longest, anchor);
            if (place != null) {
                int order = anchor.begin() < cursor ? BACKWARDS : (anchor.begin() - cursor) / 4;
                int cost = place.cost() + order + (taken.contains(anchor.begin()) ? TAKEN : 0);
                if (best == null || cost < best.cost()) {
                    best = new Place(anchor, place.content(), place.cue(), place.source(), cost);
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException(article.path() + ": content not in the text: " + words);
        }
        return best;
    }

    private static @Nullable Place around(GoldStatement statement, String text, int longest, Span anchor) {
        List<Span> content = new ArrayList<>(List.of(anchor));
        int cost = 0;
        for (int i = longest - 1; i >= 0; i--) {
            Span span = nearest(
                    text,
                    statement.content().get(i),
                    content.get(0),
                    0,
                    content.get(0).begin());
            if (span == null) {
                return null;
            }
            cost += content.get(0).begin() - span.end();
            content.add(0, span);
        }
        for (int i = longest + 1; i < statement.content().size(); i++) {
            Span last = content.get(content.size() - 1);
            Span span = nearest(text, statement.content().get(i), last, last.end(), text.length());
            if (span == null) {
                return null;
            }
            cost += span.begin() - last.end();
            content.add(span);
        }
        Span cue = closest(text, statement.cue(), content, content);
        cost += cue == null ? 0 : distance(cue, content);
        Span source = cue == null
                ? closest(text, statement.source(), content, content)
                : source(text, statement.source(), cue, content);
        cost += source == null ? 0 : distance(source, cue == null ? content : List.of(cue)) / 2;
        return new Place(anchor, content, cue, source, cost);
    }

    /** The source of a cue: within it (to his mind), else the occurrence nearest to it. */
    private static @Nullable Span source(String text, String words, Span cue, List<Span> content) {
        for (Span span : occurrences(text, words)) {
            if (cue.contains(span) && !cue.equals(span)) {
                return span;
            }
        }
        List<Span> used = new ArrayList<>(content);
        used.add(cue);
        return closest(text, words, List.of(cue), used);
    }

    private static @Nullable Span nearest(String text, String words, Span to, int from, int until) {
        Span best = null;
        for (Span span : occurrences(text, words)) {
            if (span.begin() >= from
                    && span.end() <= until
                    && (best == null || distance(span, to) < distance(best, to))) {
                best = span;
            }
        }
        return best;
    }

    /** The occurrence that stands nearest to some spans and overlaps none that is used; null for no words. */
    private static @Nullable Span closest(String text, String words, List<Span> to, List<Span> used) {
        if (words.isEmpty()) {
            return null;
        }
        Span best = null;
        for (Span span : occurrences(text, words)) {
            boolean free = used.stream().noneMatch(span::overlaps);
            if (free && (best == null || distance(span, to) < distance(best, to))) {
                best = span;
            }
        }
        return best;
    }

    private static int distance(Span span, List<Span> to) {
        return to.stream().mapToInt(each -> distance(span, each)).min().orElse(0);
    }

    private static int distance(Span a, Span b) {
        return a.begin() >= b.end() ? a.begin() - b.end() : a.end() <= b.begin() ? b.begin() - a.end() : 0;
    }

    /** Where words stand, not inside longer words. */
    private static List<Span> occurrences(String text, String words) {
        List<Span> spans = new ArrayList<>();
        List<Span> inside = new ArrayList<>();
        for (int begin = text.indexOf(words); begin >= 0; begin = text.indexOf(words, begin + 1)) {
            Span span = new Span(begin, begin + words.length());
            (insideWord(text, span) ? inside : spans).add(span);
        }
        return spans.isEmpty() ? inside : spans;
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
