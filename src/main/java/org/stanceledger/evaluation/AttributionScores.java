package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.LabelledAttribution;
import org.stanceledger.attribution.LabelledText;
import org.stanceledger.text.Span;

/**
 * How well found attributions agree with labelled ones, span by span. The figures are those of BBC Citron's evaluation: exact spans, and overlap in
 * letters and digits; marks, punctuation and a leading "that" at the ends of spans do not count.
 */
public final class AttributionScores {
    private static final double PAIRED = 0.5;
    private static final String MISSED = "missed";
    private static final String SPURIOUS = "spurious";
    private static final String INEXACT = "inexact";

    private final boolean speechOnly;
    private final PartCounts exact = new PartCounts();
    private final PartCounts overlap = new PartCounts();
    private final Map<String, long[]> byType = new TreeMap<>();
    private final ErrorListing errors = new ErrorListing(MISSED, SPURIOUS, INEXACT);
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

    /** Adds what was found in a text. */
    public void add(LabelledText labelled, List<Attribution> foundInText) {
        String text = labelled.text().text();
        List<LabelledAttribution> goldInText = labelled.attributions();
        List<LabelledAttribution> others =
                foundInText.stream().map(LabelledAttribution::of).toList();
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
        count(
                text,
                keptGold.stream().map(goldInText::get).toList(),
                keptFound.stream().map(others::get).toList());
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
        keptGold.forEach(g -> errors.add(MISSED, describe(labelled.name(), text, goldInText.get(g))));
        keptFound.forEach(f -> {
            errors.add(SPURIOUS, describe(labelled.name(), text, others.get(f)));
            type(foundInText.get(f))[1]++;
        });
        foundInText.forEach(each -> type(each)[0]++);
    }

    private long[] type(Attribution attribution) {
        return byType.computeIfAbsent(attribution.type().label(), label -> new long[2]);
    }

    private static List<BitSet> characters(String text, List<LabelledAttribution> some) {
        return some.stream()
                .map(each -> ContentPairs.characters(text, each.content()))
                .toList();
    }

    private void count(String text, List<LabelledAttribution> goldOnes, List<LabelledAttribution> foundOnes) {
        gold += goldOnes.size();
        found += foundOnes.size();
        for (AttributionPart part : AttributionPart.values()) {
            for (LabelledAttribution each : goldOnes) {
                exact.gold(part, part.of(each).isEmpty() ? 0 : 1);
                overlap.gold(part, ContentPairs.characters(text, part.of(each)).cardinality());
            }
            for (LabelledAttribution each : foundOnes) {
                exact.found(part, part.of(each).isEmpty() ? 0 : 1);
                overlap.found(part, ContentPairs.characters(text, part.of(each)).cardinality());
            }
        }
    }

    /** Counts what is right in a pair; whether its contents agree enough to be the same attribution. */
    private boolean match(
            String file, String text, LabelledAttribution right, LabelledAttribution guess, double contentOverlap) {
        boolean all = true;
        for (AttributionPart part : AttributionPart.values()) {
            List<Span> bare = BareSpans.of(text, part.of(right));
            boolean same = bare.equals(BareSpans.of(text, part.of(guess)));
            all &= same;
            exact.right(part, same && !bare.isEmpty() ? 1 : 0);
            overlap.right(part, common(text, part.of(right), part.of(guess)));
        }
        allExact += all ? 1 : 0;
        if (contentOverlap < PAIRED) {
            return false;
        }
        attributions++;
        boolean sourceHit = right.source().isEmpty() && guess.source().isEmpty()
                || common(text, right.source(), guess.source()) > 0;
        withSource += sourceHit ? 1 : 0;
        if (!all) {
            errors.add(INEXACT, describe(file, text, right) + "\n      found " + words(text, guess));
        }
        return true;
    }

    private static int common(String text, List<Span> a, List<Span> b) {
        return ContentPairs.common(ContentPairs.characters(text, a), ContentPairs.characters(text, b));
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
        return exact.of(AttributionPart.CONTENT);
    }

    /** The figures in lines for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%d gold, %d found".formatted(gold, found));
        lines.add("attribution       " + attribution());
        lines.add("  with source     " + withSource());
        for (AttributionPart part : AttributionPart.values()) {
            lines.add("%-8s exact    %s".formatted(part.label(), exact.of(part)));
            lines.add("%-8s overlap  %s".formatted(part.label(), overlap.of(part)));
        }
        lines.add("all      exact    " + allExact());
        lines.add("all      overlap  " + overlap.sum());
        byType.forEach((label, counts) ->
                lines.add("found %-8s  %d, of them %d without a partner".formatted(label, counts[0], counts[1])));
        return lines;
    }

    /** Up to a number of missed, spurious and inexact attributions each. */
    public List<String> errors(int most) {
        return errors.lines(most);
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
}
