package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stanceledger.evaluation.StatementMatcher.Matching;
import org.stanceledger.evaluation.StatementMatcher.Pair;

/** How well the statements found in articles agree with a gold set's, end to end. */
public final class StatementScores {
    private static final String MISSED = "missed";
    private static final String SPURIOUS = "spurious";
    private static final String WRONG = "wrong labels";

    private final List<Pair> matched = new ArrayList<>();
    private final ErrorListing errors = new ErrorListing(MISSED, SPURIOUS, WRONG);
    private int articles;
    private long gold;
    private long found;

    /** Adds an article's statements. */
    public void add(String file, List<GoldStatement> goldStatements, List<ScoredStatement> foundStatements) {
        Matching matching = StatementMatcher.match(goldStatements, foundStatements);
        articles++;
        gold += goldStatements.size();
        found += foundStatements.size();
        matched.addAll(matching.matched());
        matching.missed()
                .forEach(one -> errors.add(
                        MISSED,
                        "%s: '%s' '%s' %s"
                                .formatted(
                                        file, one.source(), one.cue(), shortened(String.join(" … ", one.content())))));
        matching.spurious()
                .forEach(one -> errors.add(
                        SPURIOUS,
                        "%s: '%s' '%s' %s".formatted(file, one.source(), one.cue(), shortened(one.content()))));
        matching.matched().stream()
                .filter(pair -> !strict(pair))
                .forEach(pair -> errors.add(
                        WRONG,
                        "%s: %s%n      gold  %s | %s | %s | %s%n      found %s | %s | %s | %s"
                                .formatted(
                                        file,
                                        shortened(pair.found().content()),
                                        pair.gold().speaker(),
                                        pair.gold().bloc(),
                                        pair.gold().alignment(),
                                        new TreeMap<>(pair.gold().toward()),
                                        pair.found().speaker(),
                                        pair.found().bloc(),
                                        pair.found().alignment(),
                                        pair.found().toward())));
    }

    /** Statements found at all. */
    public PrecisionRecall detected() {
        return whole(pair -> true);
    }

    /** Statements found, with the right bloc. */
    public PrecisionRecall withBloc() {
        return whole(StatementScores::bloc);
    }

    /** Statements found, with the right bloc and alignment. */
    public PrecisionRecall withBlocAndAlignment() {
        return whole(pair -> bloc(pair) && alignment(pair));
    }

    /** Statements found, with everything right: bloc, alignment, speaker and every entry of toward. */
    public PrecisionRecall strict() {
        return whole(StatementScores::strict);
    }

    /** Entries of toward among the matched statements. */
    public PrecisionRecall towardEntries() {
        long right = 0;
        long foundEntries = 0;
        long goldEntries = 0;
        for (Pair pair : matched) {
            foundEntries += pair.found().toward().size();
            goldEntries += pair.gold().toward().size();
            right += pair.gold().toward().entrySet().stream()
                    .filter(entry ->
                            entry.getValue().equals(pair.found().toward().get(entry.getKey())))
                    .count();
        }
        return new PrecisionRecall(right, foundEntries, goldEntries);
    }

    /** Share of the matched statements whose attribute is right, 0 to 1, by the attribute's name. */
    public Map<String, Double> accuracy() {
        Map<String, Double> accuracy = new TreeMap<>();
        accuracy.put("bloc", share(matched, StatementScores::bloc));
        accuracy.put("alignment", share(matched, StatementScores::alignment));
        accuracy.put("speaker", share(matched, StatementScores::speaker));
        accuracy.put(
                "type",
                share(matched, pair -> pair.gold().type().equals(pair.found().type())));
        accuracy.put("toward", share(matched, StatementScores::toward));
        accuracy.put("alignment of the surest half", share(surestHalf(), StatementScores::alignment));
        return accuracy;
    }

    /** The figures in lines for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%d articles, %d gold, %d found, %d matched".formatted(articles, gold, found, matched.size()));
        lines.add("detected            " + detected());
        lines.add("+ bloc              " + withBloc());
        lines.add("+ bloc + alignment  " + withBlocAndAlignment());
        lines.add("strict              " + strict());
        lines.add("toward entries      " + towardEntries());
        lines.add("right among matched, percent:");
        accuracy().forEach((name, value) -> lines.add(String.format(Locale.ROOT, "  %-29s %5.1f", name, 100 * value)));
        lines.add("confusions, gold -> found:");
        lines.add("  bloc       " + confusions(GoldStatement::bloc, ScoredStatement::bloc));
        lines.add("  alignment  " + confusions(GoldStatement::alignment, ScoredStatement::alignment));
        return lines;
    }

    /** Up to a number of missed, spurious and wrongly labelled statements each. */
    public List<String> errors(int most) {
        return errors.lines(most);
    }

    private PrecisionRecall whole(Predicate<Pair> right) {
        return new PrecisionRecall(matched.stream().filter(right).count(), found, gold);
    }

    private List<Pair> surestHalf() {
        return matched.stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.found().alignmentProbability()))
                .limit((matched.size() + 1) / 2)
                .toList();
    }

    private String confusions(Function<GoldStatement, String> goldLabel, Function<ScoredStatement, String> foundLabel) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Pair pair : matched) {
            String g = goldLabel.apply(pair.gold());
            String f = foundLabel.apply(pair.found());
            if (!g.equals(f)) {
                counts.merge(g + " -> " + f, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(8)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
    }

    private static double share(List<Pair> pairs, Predicate<Pair> right) {
        return pairs.isEmpty() ? 0 : (double) pairs.stream().filter(right).count() / pairs.size();
    }

    private static boolean bloc(Pair pair) {
        return pair.gold().bloc().equals(pair.found().bloc());
    }

    private static boolean alignment(Pair pair) {
        return pair.gold().alignment().equals(pair.found().alignment());
    }

    private static boolean speaker(Pair pair) {
        return Words.sameSpeaker(pair.gold().speaker(), pair.found().speaker());
    }

    private static boolean toward(Pair pair) {
        return pair.gold().toward().equals(pair.found().toward());
    }

    private static boolean strict(Pair pair) {
        return bloc(pair) && alignment(pair) && speaker(pair) && toward(pair);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 140 ? line : line.substring(0, 140) + "...";
    }
}
