package org.stanceledger.speaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stanceledger.attribution.Attribution;
import org.yaml.snakeyaml.Yaml;

/** Chooses by a weighted sum of traits; antecedents.yaml beside it holds the weights for each kind of pronoun. */
final class LinearRanking implements AntecedentRanking {
    private static final String FILE = "antecedents.yaml";

    private final Map<PronounKind, Map<String, Double>> weights;

    LinearRanking(Map<PronounKind, Map<String, Double>> weights) {
        this.weights = weights;
    }

    /** The ranking learned from the gold articles. */
    static LinearRanking learned() {
        try (InputStream in = LinearRanking.class.getResourceAsStream(FILE)) {
            Map<String, Map<String, Number>> lists = new Yaml().load(in);
            Map<PronounKind, Map<String, Double>> weights = new EnumMap<>(PronounKind.class);
            lists.forEach((kind, traits) -> {
                Map<String, Double> read = new java.util.LinkedHashMap<>();
                traits.forEach((trait, weight) -> read.put(trait, weight.doubleValue()));
                weights.put(PronounKind.valueOf(kind.toUpperCase(Locale.ROOT)), read);
            });
            return new LinearRanking(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Actor> best(PronounKind kind, List<Candidate> candidates, Attribution statement) {
        Candidate best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double score = score(kind, candidate.traits());
            if (score >= bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(Candidate::actor);
    }

    private double score(PronounKind kind, Map<String, Double> traits) {
        Map<String, Double> weighed = weights.getOrDefault(kind, Map.of());
        double score = 0;
        for (Map.Entry<String, Double> trait : traits.entrySet()) {
            score += weighed.getOrDefault(trait.getKey(), 0.0) * trait.getValue();
        }
        return score;
    }
}
