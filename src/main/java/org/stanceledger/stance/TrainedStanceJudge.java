package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.learning.Softmax;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.AnnotatedText;

/** Judges stance with a trained model. */
public final class TrainedStanceJudge implements StanceJudge {

    /** How the names of the features of single words begin, after what they are crossed with. */
    private static final List<String> WORD = List.of("w=", "cuew=");

    private static final int SHOWN = 3;
    /** By what the log-odds of engagement are too large on authors that were left out of training (docs/stance.md). */
    private static final double TEMPER = 0.95;

    private final ArticleViews views;
    private final StanceModel model;
    private final StanceSettings settings;
    private final ActConcepts concepts = new ActConcepts();
    private final EngagementFeatures engagement = new EngagementFeatures();
    private final PoleFeatures pole;
    private final TowardFeatures toward;

    public TrainedStanceJudge(StanceFrame frame, StanceModel model, StanceSettings settings) {
        this.views = new ArticleViews(frame, concepts);
        this.pole = new PoleFeatures(concepts);
        this.toward = new TowardFeatures(concepts);
        this.model = model;
        this.settings = settings;
    }

    /** A judge with the bundled model and the default thresholds. */
    public static TrainedStanceJudge bundled(StanceFrame frame) {
        return new TrainedStanceJudge(frame, StanceModel.bundled(), StanceSettings.DEFAULT);
    }

    @Override
    public List<Stance> judge(
            Article article, AnnotatedText text, List<Attribution> attributions, List<Speaker> speakers) {
        ArticleView view = views.of(article, text, attributions, speakers);
        double[] background = model.engagement().scores(engagement.background(view));
        return view.statements.stream()
                .map(statement -> judge(view, statement, background))
                .toList();
    }

    private Stance judge(ArticleView view, StatementView statement, double[] background) {
        FeatureVector seen = engagement.of(view, statement);
        Map<String, Double> probabilities = alignment(view, statement, seen, background);
        String likeliest = likeliest(probabilities);
        Agreement agreement = new Agreement(view.sides, likeliest);
        List<Toward> entries = new ArrayList<>();
        Map<String, List<String>> weightyFor = new HashMap<>();
        for (Bloc bloc : view.sides.blocs()) {
            LinearClassifier classifier = model.toward();
            FeatureVector vector = toward.of(view, statement, bloc.id());
            double[] p = classifier.probabilities(vector);
            double critical = p[classifier.indexOf("-1")];
            double supportive = p[classifier.indexOf("1")];
            agreement.add(bloc.id(), supportive, critical);
            if (critical + supportive > settings.minToward()) {
                boolean supports = supportive > critical;
                weightyFor.put(bloc.id(), weighty(classifier, vector, supports ? "1" : "-1"));
                entries.add(new Toward(bloc.id(), supports ? 1 : -1, supports ? supportive : critical));
            }
        }
        if (!likeliest.equals(Conflict.NEUTRAL)) {
            probabilities = agreement.applied(probabilities);
        }
        String best = likeliest(probabilities);
        String alignment = probabilities.getOrDefault(best, 0.0) < settings.minAlignment() ? Conflict.NEUTRAL : best;
        entries.sort(Comparator.comparingDouble(Toward::probability).reversed());
        EvidenceFinder finder = new EvidenceFinder(concepts, view, statement);
        String stage = alignment.equals(Conflict.NEUTRAL) ? Conflict.NEUTRAL : StanceModel.ENGAGED;
        return new Stance(
                alignment,
                probabilities,
                entries,
                finder.of(alignment, entries, weighty(model.engagement(), seen, stage), weightyFor));
    }

    private static String likeliest(Map<String, Double> probabilities) {
        return probabilities.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Conflict.NEUTRAL);
    }

    /** The words of cue and content that speak most for a label. */
    private static List<String> weighty(LinearClassifier classifier, FeatureVector seen, String of) {
        int label = classifier.indexOf(of);
        Map<String, Double> weights = new LinkedHashMap<>();
        seen.forEach((name, value) -> {
            String word = word(name);
            if (!word.isEmpty() && word.charAt(0) != '#') {
                weights.merge(word, classifier.weight(name, label), Double::sum);
            }
        });
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The word that a feature stands for, empty for other features. */
    private static String word(String feature) {
        int equals = feature.indexOf('=');
        for (String prefix : WORD) {
            int at = equals + 1 - prefix.length();
            if (at >= 0 && feature.startsWith(prefix, at) && (at == 0 || feature.charAt(at - 1) == '|')) {
                return feature.substring(equals + 1);
            }
        }
        return "";
    }

    /** Brings a probability to what cross-validation showed to be true of it. */
    private static double tempered(double p) {
        double odds = Math.pow(p / (1 - p), TEMPER);
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }

    private Map<String, Double> alignment(
            ArticleView view, StatementView statement, FeatureVector seen, double[] background) {
        int index = model.engagement().indexOf(StanceModel.ENGAGED);
        double[] scores = model.engagement().scores(seen);
        for (int label = 0; label < scores.length; label++) {
            scores[label] += background[label];
        }
        double engaged = tempered(Softmax.of(scores)[index]);
        String first = view.sides.poles().get(0);
        FeatureVector contrast = pole.contrast(view, statement, first);
        double yes = model.pole().probabilities(contrast)[model.pole().indexOf(StanceModel.YES)];
        Map<String, Double> probabilities = new LinkedHashMap<>();
        probabilities.put(first, engaged * yes);
        probabilities.put(view.sides.opposite(first), engaged * (1 - yes));
        probabilities.put(Conflict.NEUTRAL, 1 - engaged);
        return probabilities;
    }
}
