package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs found statements with gold ones: best overlap of the contents' words first, one to one, at least one half. */
final class StatementMatcher {
    private static final double LEAST_OVERLAP = 0.5;

    private StatementMatcher() {}

    /**
     * How the statements of an article pair up.
     *
     * @param matched pairs
     * @param missed gold statements without a partner
     * @param spurious found statements without a partner
     */
    record Matching(List<Pair> matched, List<GoldStatement> missed, List<ScoredStatement> spurious) {}

    /**
     * A gold statement and the one found for it.
     *
     * @param gold the gold statement
     * @param found the found statement
     */
    record Pair(GoldStatement gold, ScoredStatement found) {}

    private record Candidate(double overlap, int gold, int found) {}

    static Matching match(List<GoldStatement> gold, List<ScoredStatement> found) {
        List<List<String>> goldWords = gold.stream()
                .map(statement -> Words.of(String.join(" ", statement.content())))
                .toList();
        List<List<String>> foundWords =
                found.stream().map(statement -> Words.of(statement.content())).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double overlap = Words.jaccard(goldWords.get(g), foundWords.get(f));
                if (overlap >= LEAST_OVERLAP) {
                    candidates.add(new Candidate(overlap, g, f));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::overlap)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedGold.contains(candidate.gold()) && !usedFound.contains(candidate.found())) {
                usedGold.add(candidate.gold());
                usedFound.add(candidate.found());
                pairs.add(new Pair(gold.get(candidate.gold()), found.get(candidate.found())));
            }
        }
        return new Matching(pairs, rest(gold, usedGold), rest(found, usedFound));
    }

    private static <T> List<T> rest(List<T> all, Set<Integer> used) {
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!used.contains(i)) {
                rest.add(all.get(i));
            }
        }
        return rest;
    }
}
