package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.lexicon.Mention;

/** The words of a statement's content and cue that weigh most in a model: reasons for readers. */
final class WeightyWords {

    private static final int SHOWN = 3;

    /** The features of each word, before they are crossed with anything. */
    private final Map<String, List<FeatureName>> words = new LinkedHashMap<>();

    WeightyWords(Words words, StatementView statement) {
        Set<String> seen = new HashSet<>();
        for (int i : statement.content) {
            Mention mention = words.mention(i);
            Masking.Symbol symbol = mention == null ? words.symbol(i) : null;
            if (symbol != null && !symbol.isLabel()) {
                add("w=", symbol.name().toString(), seen);
            }
        }
        for (int i : statement.cue) {
            if (words.lemma(i).charAt(0) != '#') {
                add("cuew=", words.lemma(i), seen);
            }
        }
    }

    private void add(String kind, String word, Set<String> seen) {
        if (seen.add(kind + word)) {
            this.words.computeIfAbsent(word, unseen -> new ArrayList<>()).add(FeatureName.of(kind + word));
        }
    }

    /**
     * The words that speak most for a label, the weightiest first.
     *
     * @param keys what words are crossed with in the model
     */
    List<String> of(LinearClassifier classifier, List<FeatureName> keys, String label) {
        int index = classifier.indexOf(label);
        Map<String, Double> weights = new LinkedHashMap<>();
        words.forEach((word, features) -> {
            double sum = 0;
            for (FeatureName feature : features) {
                for (FeatureName key : keys) {
                    sum += classifier.weight(key, feature, index);
                }
            }
            if (sum > 0) {
                weights.put(word, sum);
            }
        });
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }
}
