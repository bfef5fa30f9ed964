package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stanceledger.text.Span;

/** Pairs labelled and found attributions by the overlap of their contents' letters and digits, best first, one to one. */
final class ContentPairs {
    private ContentPairs() {}

    /**
     * A pair.
     *
     * @param gold index of the labelled one
     * @param found index of the found one
     * @param overlap letters and digits in both contents over those in either (Jaccard)
     */
    record Pair(int gold, int found, double overlap) {}

    static List<Pair> of(List<BitSet> gold, List<BitSet> found) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                int both = common(gold.get(g), found.get(f));
                if (both > 0) {
                    int either = gold.get(g).cardinality() + found.get(f).cardinality() - both;
                    candidates.add(new Pair(g, f, (double) both / either));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
                usedGold.add(pair.gold());
                usedFound.add(pair.found());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Where the letters and digits of some spans stand. */
    static BitSet characters(String text, List<Span> spans) {
        BitSet characters = new BitSet();
        for (Span span : spans) {
            for (int i = span.begin(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    characters.set(i);
                }
            }
        }
        return characters;
    }

    static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }
}
