package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.LabelledAttribution;
import org.stanceledger.attribution.LabelledText;
import org.stanceledger.text.Span;

/**
 * How well found attributions agree with labelled ones, span by span. The figures are those of BBC Citron's evaluation: exact spans, and overlap in
 * letters and digits; marks, punctuation and a leading "that" at the ends of spans do not count.
 */
public final class AttributionScores {
    private static final String TRIMMED = "\"'“”‘’«»„.,;:!?-–—()[] \u00a0\n\t";
    private static final double PAIRED = 0.5;

    /** The parts of an attribution. */
    enum Part {
        CONTENT,
        CUE,
        SOURCE
    }

    private final boolean speechOnly;
    private final Map<Part, long[]> exact = counters();
    private final Map<Part, long[]> overlap = counters();
    private final Map<String, long[]> byKind = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> spurious = new ArrayList<>();
    private final List<String> inexact = new ArrayList<>();
    private long gold;
    private long found;
    private long attributions;
    private long withSource;
    private long allExact;

    /**
     * Figures to be filled.
     *
     * @param speechOnly whether only attributions with a cue of communication count, and others found are left aside
     */
    public AttributionScores(boolean speechOnly) {
        this.speechOnly = speechOnly;
    }

    private static Map<Part, long[]> counters() {
        Map<Part, long[]> counters = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            counters.put(part, new long[3]);
        }
        return counters;
    }

    /** Adds what was found in a text. */
    public void add(LabelledText labelled, List<Attribution> foundInText) {
        String text = labelled.text().text();
        List<LabelledAttribution> goldInText = labelled.attributions();
        List<LabelledAttribution> others =
                foundInText.stream().map(AttributionScores::labelled).toList();
        List<ContentPairs.Pair> pairs = ContentPairs.of(characters(text, goldInText), characters(text, others));
        Set<Integer> keptGold = new HashSet<>();
        for (int g = 0; g < goldInText.size(); g++) {
            if (!speechOnly || SpeechCue.isIn(text, goldInText.get(g).cue())) {
                keptGold.add(g);
            }
        }
        Set<Integer> keptFound = new HashSet<>();
        for (int f = 0; f < others.size(); f++) {
            keptFound.add(f);
        }
        pairs.stream().filter(pair -> !keptGold.contains(pair.gold())).forEach(pair -> keptFound.remove(pair.found()));
        gold += keptGold.size();
        found += keptFound.size();
        keptGold.forEach(g -> count(text, goldInText.get(g), 2));
        keptFound.forEach(f -> count(text, others.get(f), 1));
        for (ContentPairs.Pair pair : pairs) {
            if (keptGold.contains(pair.gold())) {
                boolean paired = match(
                        labelled.name(), text, goldInText.get(pair.gold()), others.get(pair.found()), pair.overlap());
                if (paired) {
                    keptGold.remove(pair.gold());
                    keptFound.remove(pair.found());
                }
            }
        }
        keptGold.forEach(g -> missed.add(describe(labelled.name(), text, goldInText.get(g))));
        keptFound.forEach(f -> {
            spurious.add(describe(labelled.name(), text, others.get(f)));
            kind(foundInText.get(f))[1]++;
        });
        for (int f = 0; f < others.size(); f++) {
            kind(foundInText.get(f))[0]++;
        }
    }

    private long[] kind(Attribution attribution) {
        return byKind.computeIfAbsent(attribution.type().label(), label -> new long[2]);
    }

    private static List<BitSet> characters(String text, List<LabelledAttribution> some) {
        return some.stream()
                .map(each -> ContentPairs.characters(text, each.content()))
                .toList();
    }

    private void count(String text, LabelledAttribution each, int column) {
        for (Part part : Part.values()) {
            List<Span> spans = spans(each, part);
            at(exact, part)[column] += spans.isEmpty() ? 0 : 1;
            at(overlap, part)[column] += ContentPairs.characters(text, spans).cardinality();
        }
    }

    private static long[] at(Map<Part, long[]> counters, Part part) {
        return counters.computeIfAbsent(part, unseen -> new long[3]);
    }

    /** Counts what is right in a pair; whether its contents agree enough to be the same attribution. */
    private boolean match(
            String file, String text, LabelledAttribution right, LabelledAttribution guess, double contentOverlap) {
        boolean all = true;
        for (Part part : Part.values()) {
            List<Span> r = trimmed(text, spans(right, part));
            boolean same = r.equals(trimmed(text, spans(guess, part)));
            all &= same;
            at(exact, part)[0] += same && !r.isEmpty() ? 1 : 0;
            at(overlap, part)[0] += ContentPairs.common(
                    ContentPairs.characters(text, spans(right, part)),
                    ContentPairs.characters(text, spans(guess, part)));
        }
        allExact += all ? 1 : 0;
        if (contentOverlap < PAIRED) {
            return false;
        }
        attributions++;
        boolean sourceHit = right.source().isEmpty() && guess.source().isEmpty()
                || ContentPairs.common(
                                ContentPairs.characters(text, right.source()),
                                ContentPairs.characters(text, guess.source()))
                        > 0;
        withSource += sourceHit ? 1 : 0;
        if (!all) {
            inexact.add(describe(file, text, right) + "\n      found " + words(text, guess));
        }
        return true;
    }

    /** Found with about the right content. */
    public PrecisionRecall attribution() {
        return new PrecisionRecall(attributions, found, gold);
    }

    /** Found with about the right content and source. */
    public PrecisionRecall withSource() {
        return new PrecisionRecall(withSource, found, gold);
    }

    /** Found with content, cue and source exactly right. */
    public PrecisionRecall allExact() {
        return new PrecisionRecall(allExact, found, gold);
    }

    /** Contents exactly right. */
    public PrecisionRecall contentExact() {
        return figure(exact, Part.CONTENT);
    }

    private static PrecisionRecall figure(Map<Part, long[]> counters, Part part) {
        long[] counts = at(counters, part);
        return new PrecisionRecall(counts[0], counts[1], counts[2]);
    }

    /** The figures in lines for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%d gold, %d found".formatted(gold, found));
        lines.add("attribution       " + attribution());
        lines.add("  with source     " + withSource());
        long[] sum = new long[3];
        for (Part part : Part.values()) {
            String name = part.name().toLowerCase(java.util.Locale.ROOT);
            lines.add("%-8s exact    %s".formatted(name, figure(exact, part)));
            lines.add("%-8s overlap  %s".formatted(name, figure(overlap, part)));
            for (int i = 0; i < 3; i++) {
                sum[i] += at(overlap, part)[i];
            }
        }
        lines.add("all      exact    " + allExact());
        lines.add("all      overlap  " + new PrecisionRecall(sum[0], sum[1], sum[2]));
        byKind.forEach((label, counts) ->
                lines.add("found %-8s  %d, of them %d without a partner".formatted(label, counts[0], counts[1])));
        return lines;
    }

    /** Up to a number of missed, spurious and inexact attributions each. */
    public List<String> errors(int most) {
        List<String> lines = new ArrayList<>();
        list(lines, "missed", missed, most);
        list(lines, "spurious", spurious, most);
        list(lines, "inexact", inexact, most);
        return lines;
    }

    private static void list(List<String> lines, String title, List<String> items, int most) {
        lines.add(title + " (" + items.size() + "):");
        items.stream().limit(most).forEach(item -> lines.add("  " + item));
    }

    private static String describe(String file, String text, LabelledAttribution each) {
        return file + ": " + words(text, each);
    }

    private static String words(String text, LabelledAttribution each) {
        return "[" + words(text, each.source()) + "] [" + words(text, each.cue()) + "] " + words(text, each.content());
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> span.of(text).replaceAll("\\s+", " "))
                .reduce((a, b) -> a + " … " + b)
                .orElse("");
    }

    private static LabelledAttribution labelled(Attribution attribution) {
        return new LabelledAttribution(list(attribution.source()), list(attribution.cue()), attribution.content());
    }

    private static List<Span> list(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static List<Span> spans(LabelledAttribution each, Part part) {
        return switch (part) {
            case CONTENT -> each.content();
            case CUE -> each.cue();
            case SOURCE -> each.source();
        };
    }

    private static List<Span> trimmed(String text, List<Span> spans) {
        List<Span> trimmed = new ArrayList<>();
        for (Span span : spans) {
            int begin = skip(text, span.begin(), span.end());
            if (text.regionMatches(true, begin, "that ", 0, 5) && begin + 5 < span.end()) {
                begin = skip(text, begin + 5, span.end());
            }
            int end = span.end();
            while (end > begin && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (begin < end) {
                trimmed.add(new Span(begin, end));
            }
        }
        trimmed.sort(Span::compareTo);
        return trimmed;
    }

    private static int skip(String text, int from, int end) {
        int begin = from;
        while (begin < end && TRIMMED.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return begin;
    }
}
