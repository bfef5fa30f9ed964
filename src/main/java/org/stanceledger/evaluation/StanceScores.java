package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.stance.Stance;
import org.stanceledger.stance.StanceLabel;
import org.stanceledger.stance.Toward;

/** How well stances agree with labels of the same statements. */
public final class StanceScores {

    private static final double[] BINS = {0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001};

    private final List<Judged> judged = new ArrayList<>();

    private record Judged(StanceLabel gold, Stance found) {

        boolean right() {
            return gold.alignment().equals(found.alignment());
        }

        boolean goldNeutral() {
            return gold.alignment().equals(Conflict.NEUTRAL);
        }

        boolean foundNeutral() {
            return found.alignment().equals(Conflict.NEUTRAL);
        }

        double probability() {
            return found.probabilities().getOrDefault(found.alignment(), 0.0);
        }

        Map<String, Integer> toward() {
            return found.toward().stream().collect(Collectors.toMap(Toward::bloc, Toward::sign));
        }

        boolean whole() {
            return right() && gold.toward().equals(toward());
        }
    }

    /** Adds a judged statement. */
    public void add(StanceLabel gold, Stance found) {
        judged.add(new Judged(gold, found));
    }

    /** Adds all that others have. */
    public void addAll(StanceScores others) {
        judged.addAll(others.judged);
    }

    /** Share of statements with the right alignment, 0 to 1. */
    public double alignment() {
        return share(judged, Judged::right);
    }

    /** Mean over the alignments of their F1, 0 to 1. */
    public double alignmentMacroF1() {
        TreeSet<String> labels =
                judged.stream().map(one -> one.gold().alignment()).collect(Collectors.toCollection(TreeSet::new));
        double sum = 0;
        for (String label : labels) {
            long gold = judged.stream()
                    .filter(one -> one.gold().alignment().equals(label))
                    .count();
            long found = judged.stream()
                    .filter(one -> one.found().alignment().equals(label))
                    .count();
            long both = judged.stream()
                    .filter(one -> one.right() && one.gold().alignment().equals(label))
                    .count();
            sum += 2.0 * both / (gold + found);
        }
        return labels.isEmpty() ? 0 : sum / labels.size();
    }

    /** Share of the likeliest-judged part of the statements with the right alignment, 0 to 1. */
    public double surest(double part) {
        List<Judged> sorted = judged.stream()
                .sorted(Comparator.comparingDouble((Judged one) -> -one.probability()))
                .limit(Math.round(part * judged.size()))
                .toList();
        return share(sorted, Judged::right);
    }

    /** Entries of toward. */
    public PrecisionRecall toward() {
        long right = 0;
        long found = 0;
        long gold = 0;
        for (Judged one : judged) {
            Map<String, Integer> entries = one.toward();
            found += entries.size();
            gold += one.gold().toward().size();
            right += one.gold().toward().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(entries.get(entry.getKey())))
                    .count();
        }
        return new PrecisionRecall(right, found, gold);
    }

    /** The figures in one line. */
    public String line() {
        List<Judged> engaged = judged.stream()
                .filter(one -> !one.goldNeutral() && !one.foundNeutral())
                .toList();
        return String.format(
                Locale.ROOT,
                "%d statements: alignment %.1f (macro-F1 %.1f; engaged or neutral %.1f; pole of the engaged %.1f;"
                        + " surest half %.1f, quarter %.1f); toward %s; whole %.1f",
                judged.size(),
                100 * alignment(),
                100 * alignmentMacroF1(),
                100 * share(judged, one -> one.goldNeutral() == one.foundNeutral()),
                100 * share(engaged, Judged::right),
                100 * surest(0.5),
                100 * surest(0.25),
                toward(),
                100 * share(judged, Judged::whole));
    }

    /** How often alignments of each probability are right, one line a bin. */
    public List<String> calibration() {
        List<String> lines = new ArrayList<>();
        double low = 0;
        for (double high : BINS) {
            double from = low;
            List<Judged> bin = judged.stream()
                    .filter(one -> one.probability() >= from && one.probability() < high)
                    .toList();
            if (!bin.isEmpty()) {
                lines.add(row(from, Math.min(high, 1), bin));
            }
            low = high;
        }
        return lines;
    }

    private static String row(double from, double to, List<Judged> bin) {
        double mean = bin.stream().mapToDouble(Judged::probability).average().orElse(0);
        return String.format(
                Locale.ROOT,
                "alignment at %.1f-%.1f: %5d statements, said %.1f, right %.1f percent",
                from,
                to,
                bin.size(),
                100 * mean,
                100 * share(bin, Judged::right));
    }

    private static double share(List<Judged> some, Predicate<Judged> right) {
        return some.isEmpty() ? 0 : (double) some.stream().filter(right).count() / some.size();
    }
}
