package org.stanceledger.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stanceledger.text.Span;

/** Finds words in the text of an article, where it was analysed; any white space stands for any other. */
public final class ContentPlaces {
    private final String text;
    private final Span body;

    public ContentPlaces(ArticleRow article) {
        text = article.text();
        body = article.body();
    }

    /** Every place of the parts of a content, each part after the one before. */
    public List<List<Span>> all(List<String> content) {
        List<List<Span>> places = new ArrayList<>();
        for (Span first : all(content.get(0))) {
            List<Span> spans = new ArrayList<>(List.of(first));
            for (String part : content.subList(1, content.size())) {
                int from = spans.get(spans.size() - 1).end();
                all(part).stream()
                        .filter(span -> span.begin() >= from)
                        .findFirst()
                        .ifPresent(spans::add);
            }
            if (spans.size() == content.size()) {
                places.add(spans);
            }
        }
        return places;
    }

    /** Where a content stands now that stood in some spans once: there, or else in the only place that has it. */
    Optional<List<Span>> again(List<String> content, List<Span> spans) {
        List<List<Span>> places = all(content);
        return places.contains(spans)
                ? Optional.of(spans)
                : places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** The place of some words that is nearest to a span; empty if there are no words, or they stand nowhere. */
    public Optional<Span> nearest(String words, Span to) {
        return words.isBlank()
                ? Optional.empty()
                : all(words).stream().min(Comparator.comparingInt(span -> distance(span, to)));
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
    }

    private List<Span> all(String words) {
        String pattern = Pattern.compile("\\s+")
                .splitAsStream(words.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(pattern).matcher(text).region(body.begin(), body.end());
        List<Span> spans = new ArrayList<>();
        while (!pattern.isEmpty() && matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
