package org.stanceledger.speaker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.article.ArticleReader;
import org.stanceledger.article.ArticleSettings;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.config.ConflictFolder;
import org.stanceledger.evaluation.GoldArticle;
import org.stanceledger.evaluation.GoldLocator;
import org.stanceledger.evaluation.GoldSet;
import org.stanceledger.evaluation.SpeakerAccuracy;
import org.stanceledger.text.TextAnnotator;

/**
 * Learns from gold sets whom a pronoun means, and prints the weights of antecedents.yaml: a conditional logit over the
 * candidates of each pronoun. Arguments: the conflict's folder, the sets, then --test and the sets to judge by.
 */
final class AntecedentTrainer {
    private static final int ROUNDS = 400;
    private static final double RATE = 1.0;
    private static final double PENALTY = 0.005;

    private record Case(
            PronounKind kind, List<Candidate> candidates, List<Integer> right, String bloc, Attribution statement) {}

    private record Choice(PronounKind kind, List<Candidate> candidates) {}

    private AntecedentTrainer() {}

    public static void main(String[] arguments) {
        List<String> all = List.of(arguments);
        int split = all.contains("--test") ? all.indexOf("--test") : all.size();
        List<Case> training = cases(all.subList(1, split), Path.of(all.get(0)));
        List<Case> test =
                split == all.size() ? List.of() : cases(all.subList(split + 1, all.size()), Path.of(all.get(0)));
        AntecedentRanking present = LinearRanking.learned();
        Map<PronounKind, Map<String, Double>> weights = new EnumMap<>(PronounKind.class);
        for (PronounKind kind : PronounKind.values()) {
            weights.put(
                    kind,
                    learn(training.stream().filter(one -> one.kind == kind).toList()));
        }
        AntecedentRanking learned = new LinearRanking(weights);
        for (PronounKind kind : PronounKind.values()) {
            System.out.printf(
                    "# %s: training %s -> %s, test %s -> %s%n",
                    kind,
                    share(training, kind, present),
                    share(training, kind, learned),
                    share(test, kind, present),
                    share(test, kind, learned));
        }
        weights.forEach((kind, traits) -> {
            System.out.println(kind.name().toLowerCase(Locale.ROOT) + ":");
            traits.forEach((trait, weight) -> System.out.printf(Locale.ROOT, "  %s: %.2f%n", trait, weight));
        });
    }

    private static String share(List<Case> cases, PronounKind kind, AntecedentRanking ranking) {
        int count = 0;
        int right = 0;
        int blocs = 0;
        for (Case one : cases) {
            if (one.kind == kind) {
                Optional<Actor> best = ranking.best(kind, one.candidates, one.statement);
                count++;
                right += best.isPresent()
                                && one.right.stream()
                                        .anyMatch(i -> one.candidates.get(i).actor() == best.get())
                        ? 1
                        : 0;
                blocs += best.isPresent() && one.bloc.equals(best.get().bloc()) ? 1 : 0;
            }
        }
        return right + "(" + blocs + ") of " + count;
    }

    private static List<Case> cases(List<String> sets, Path conflict) {
        IdentityHashMap<Attribution, Choice> choices = new IdentityHashMap<>();
        LinearRanking present = LinearRanking.learned();
        DirectorySpeakerResolver resolver =
                new DirectorySpeakerResolver(ConflictFolder.read(conflict), (kind, candidates, statement) -> {
                    choices.put(statement, new Choice(kind, candidates));
                    return present.best(kind, candidates, statement);
                });
        TextAnnotator annotator = new TextAnnotator();
        ArticleFormats formats = new ArticleFormats(ArticleSettings.defaults());
        List<Case> cases = new ArrayList<>();
        for (String set : sets) {
            for (GoldArticle gold : GoldSet.read(Path.of(set)).articles()) {
                try (ArticleReader reader = formats.open(gold.path(), gold.file())) {
                    if (reader.next() instanceof ArticleRead.Found found) {
                        List<Attribution> attributions =
                                GoldLocator.attributions(gold, found.article().text());
                        resolver.resolve(
                                found.article(),
                                annotator.annotate(
                                        found.article().text(), found.article().body()),
                                attributions);
                        for (int i = 0; i < attributions.size(); i++) {
                            Choice choice = choices.get(attributions.get(i));
                            if (choice != null) {
                                String speaker = gold.statements().get(i).speaker();
                                List<Integer> right = new ArrayList<>();
                                List<Integer> sameSide = new ArrayList<>();
                                for (int c = 0; c < choice.candidates.size(); c++) {
                                    if (SpeakerAccuracy.same(
                                            speaker,
                                            choice.candidates.get(c).actor().name())) {
                                        right.add(c);
                                    }
                                }
                                String bloc = gold.statements().get(i).bloc();
                                for (int c = 0; right.isEmpty() && c < choice.candidates.size(); c++) {
                                    if (bloc.equals(
                                            choice.candidates.get(c).actor().bloc())) {
                                        sameSide.add(c);
                                    }
                                }
                                right.addAll(right.isEmpty() ? sameSide : List.of());
                                cases.add(new Case(choice.kind, choice.candidates, right, bloc, attributions.get(i)));
                            }
                        }
                    }
                }
            }
        }
        return cases;
    }

    private static Map<String, Double> learn(List<Case> all) {
        List<Case> cases = all.stream()
                .filter(one -> !one.right.isEmpty() && one.right.size() < one.candidates.size())
                .toList();
        TreeSet<String> names = new TreeSet<>();
        cases.forEach(one -> one.candidates.forEach(
                candidate -> names.addAll(candidate.traits().keySet())));
        List<String> traits = List.copyOf(names);
        double[][][] values = new double[cases.size()][][];
        for (int i = 0; i < cases.size(); i++) {
            values[i] = cases.get(i).candidates.stream()
                    .map(candidate -> traits.stream()
                            .mapToDouble(trait -> candidate.traits().getOrDefault(trait, 0.0))
                            .toArray())
                    .toArray(double[][]::new);
        }
        double[] weights = new double[traits.size()];
        double[] sums = new double[traits.size()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[traits.size()];
            for (int i = 0; i < cases.size(); i++) {
                add(gradient, values[i], cases.get(i).right, weights);
            }
            for (int t = 0; t < weights.length; t++) {
                double slope = gradient[t] / cases.size() - PENALTY * weights[t];
                sums[t] += slope * slope;
                weights[t] += RATE * slope / (Math.sqrt(sums[t]) + 1e-9) * 0.5;
            }
        }
        Map<String, Double> result = new TreeMap<>();
        for (int t = 0; t < weights.length; t++) {
            result.put(traits.get(t), weights[t]);
        }
        return result;
    }

    private static void add(double[] gradient, double[][] candidates, List<Integer> right, double[] weights) {
        double[] odds = new double[candidates.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < candidates.length; c++) {
            for (int t = 0; t < weights.length; t++) {
                odds[c] += weights[t] * candidates[c][t];
            }
            most = Math.max(most, odds[c]);
        }
        double all = 0;
        double good = 0;
        for (int c = 0; c < candidates.length; c++) {
            odds[c] = Math.exp(odds[c] - most);
            all += odds[c];
            good += right.contains(c) ? odds[c] : 0;
        }
        for (int c = 0; c < candidates.length; c++) {
            double pull = (right.contains(c) ? odds[c] / Math.max(good, 1e-12) : 0) - odds[c] / all;
            for (int t = 0; t < weights.length; t++) {
                gradient[t] += pull * candidates[c][t];
            }
        }
    }
}
