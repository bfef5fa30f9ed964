package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.speaker.SpeakerResolver;
import org.stanceledger.text.TextAnnotator;

/** How often a resolver names the right speaker and bloc where sources, cues and contents are a gold set's own. */
public final class SpeakerAccuracy {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> STOP =
            Set.of("the", "of", "a", "an", "and", "for", "in", "on", "to", "s", "mr", "ms", "mrs", "dr");

    private int statements;
    private int rightSpeakers;
    private int rightBlocs;
    private final List<Wrong> wrong = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    /**
     * A statement whose speaker or bloc is wrong.
     *
     * @param file the article
     * @param gold what the set says
     * @param found what the resolver says
     * @param speaker whether the speaker is wrong
     * @param bloc whether the bloc is wrong
     */
    public record Wrong(String file, GoldStatement gold, Speaker found, boolean speaker, boolean bloc) {}

    private record Judged(double confidence, boolean right) {}

    /** Adds an article of the set. */
    public void add(GoldArticle gold, Article article, TextAnnotator annotator, SpeakerResolver resolver) {
        List<Attribution> attributions = GoldLocator.attributions(gold, article.text());
        List<Speaker> speakers =
                resolver.resolve(article, annotator.annotate(article.text(), article.body()), attributions);
        for (int i = 0; i < speakers.size(); i++) {
            GoldStatement expected = gold.statements().get(i);
            Speaker found = speakers.get(i);
            boolean speaker = same(expected.speaker(), found.name());
            boolean bloc = expected.bloc().equals(found.bloc());
            statements++;
            rightSpeakers += speaker ? 1 : 0;
            rightBlocs += bloc ? 1 : 0;
            judged.add(new Judged(found.confidence(), speaker && bloc));
            if (!speaker || !bloc) {
                wrong.add(new Wrong(gold.file(), expected, found, !speaker, !bloc));
            }
        }
    }

    public int statements() {
        return statements;
    }

    /** Share of right speakers, in percent. */
    public double speakers() {
        return 100.0 * rightSpeakers / Math.max(1, statements);
    }

    /** Share of right blocs, in percent. */
    public double blocs() {
        return 100.0 * rightBlocs / Math.max(1, statements);
    }

    public List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** Share of right speakers and blocs by the confidence stated, in steps of a tenth: "0.9: 95 of 100". */
    public String calibration() {
        Map<String, List<Judged>> steps = judged.stream()
                .collect(Collectors.groupingBy(
                        one -> String.format(Locale.ROOT, "%.2f", one.confidence), TreeMap::new, Collectors.toList()));
        return steps.entrySet().stream()
                .map(entry -> entry.getKey() + ": "
                        + entry.getValue().stream().filter(Judged::right).count() + " of "
                        + entry.getValue().size())
                .collect(Collectors.joining("; "));
    }

    /** Whether two names mean one speaker: the surname of a person, or most words of a body's name, agree. */
    public static boolean same(String gold, String predicted) {
        List<String> expected = words(gold);
        List<String> found = words(predicted);
        if (expected.isEmpty() || found.isEmpty()) {
            return false;
        }
        boolean surname = expected.get(expected.size() - 1).equals(found.get(found.size() - 1)) && expected.size() <= 3;
        return surname
                || jaccard(expected, found) >= 0.5
                || Set.copyOf(found).containsAll(expected)
                || Set.copyOf(expected).containsAll(found);
    }

    private static double jaccard(List<String> one, List<String> other) {
        Map<String, Long> ones = counts(one);
        Map<String, Long> others = counts(other);
        long shared = ones.entrySet().stream()
                .mapToLong(entry -> Math.min(entry.getValue(), others.getOrDefault(entry.getKey(), 0L)))
                .sum();
        return (double) shared / (one.size() + other.size() - shared);
    }

    private static Map<String, Long> counts(List<String> words) {
        return words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<String> words(String name) {
        String text = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s ", " ");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (!STOP.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return words;
    }
}
