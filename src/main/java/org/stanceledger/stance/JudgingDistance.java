package org.stanceledger.stance;

import java.util.Map;
import java.util.TreeMap;

/** Judging words by their distance from the target: the nearer the stronger, before it or after it, quoted or not, and their balance. */
final class JudgingDistance {

    /** Words away at which a word counts for 1/e. */
    private static final double REACH = 6;

    private static final double MOST = 3;

    private final JudgedSentence sentence;
    private final Map<String, Double> balance = new TreeMap<>();

    JudgingDistance(JudgedSentence sentence) {
        this.sentence = sentence;
    }

    void collect() {
        if (sentence.mentions.isEmpty()) {
            return;
        }
        for (int i = 0; i < sentence.words.size(); i++) {
            if (!sentence.isTarget(i)) {
                word(i);
            }
        }
        balance.forEach((where, sum) -> {
            double bounded = Math.max(-MOST, Math.min(MOST, sum));
            sentence.add("balance-" + where, bounded / 2);
            sentence.add("balance-" + where + "=" + Math.round(bounded));
        });
        boolean targetQuoted = sentence.mentions.stream().anyMatch(mention -> sentence.isQuoted(mention[0]));
        sentence.add("quotes=" + sentence.anyQuoted() + "/" + targetQuoted);
    }

    private void word(int i) {
        double weight = Math.exp(-distance(i) / REACH);
        boolean before = i < sentence.mentions.get(0)[0];
        boolean quoted = sentence.isQuoted(i);
        boolean judges = !sentence.classes(i).isEmpty();
        if (judges || sentence.hasMeaning(i)) {
            sentence.add("word=" + sentence.words.lemma(i), weight);
        }
        for (String wordClass : sentence.classes(i)) {
            String label = sentence.negation(i) + wordClass;
            sentence.add("class=" + label);
            sentence.add("near=" + label, weight);
            sentence.add((before ? "before=" : "after=") + label, weight);
            sentence.add((quoted ? "quoted=" : "plain=") + wordClass);
        }
        double polarity = sentence.polarity(i);
        if (polarity != 0) {
            balance.merge("all", polarity, Double::sum);
            balance.merge("near", polarity * weight, Double::sum);
            balance.merge(quoted ? "quoted" : "plain", polarity, Double::sum);
            balance.merge(before ? "before" : "after", polarity * weight, Double::sum);
            balance.merge(polarity > 0 ? "for" : "against", 1.0, Double::sum);
        }
    }

    private double distance(int token) {
        int least = Integer.MAX_VALUE;
        for (int[] mention : sentence.mentions) {
            least = Math.min(least, Math.min(Math.abs(token - mention[0]), Math.abs(token - mention[1])));
        }
        return least;
    }
}
