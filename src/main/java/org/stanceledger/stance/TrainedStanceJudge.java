package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.AnnotatedText;

/** Judges stance with a trained model. */
public final class TrainedStanceJudge implements StanceJudge {

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
        PairedModel.Background background = model.engagement().background(engagement.background(view), view.bothPoles);
        return view.statements.stream()
                .map(statement -> judge(view, statement, background))
                .toList();
    }

    private Stance judge(ArticleView view, StatementView statement, PairedModel.Background background) {
        FeatureVector seen = engagement.of(view, statement);
        Map<String, Double> probabilities = alignment(view, statement, seen, background);
        String likeliest = likeliest(probabilities);
        Agreement agreement = new Agreement(view.sides, likeliest);
        List<Toward> entries = new ArrayList<>();
        Map<String, List<String>> weightyFor = new HashMap<>();
        WeightyWords weighty = new WeightyWords(view.words, statement);
        for (String bloc : view.targets) {
            LinearClassifier classifier = model.toward().linear();
            TargetView seenFrom = toward.of(view, statement, bloc);
            double[] p = model.toward().probabilities(seenFrom.features(), view.bothPoles);
            double critical = p[classifier.indexOf("-1")];
            double supportive = p[classifier.indexOf("1")];
            agreement.add(bloc, supportive, critical);
            if (critical + supportive > settings.minToward()) {
                boolean supports = supportive > critical;
                weightyFor.put(bloc, weighty.of(classifier, seenFrom.keys(), supports ? "1" : "-1"));
                entries.add(new Toward(bloc, supports ? 1 : -1, supports ? supportive : critical));
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
                finder.of(
                        alignment,
                        entries,
                        weighty.of(model.engagement().linear(), EngagementFeatures.keys(view, statement), stage),
                        weightyFor));
    }

    private static String likeliest(Map<String, Double> probabilities) {
        return probabilities.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Conflict.NEUTRAL);
    }

    private Map<String, Double> alignment(
            ArticleView view, StatementView statement, FeatureVector seen, PairedModel.Background background) {
        double engaged = model.engagement()
                .probabilities(seen, background)[model.engagement().linear().indexOf(StanceModel.ENGAGED)];
        String first = view.sides.poles().get(0);
        double[] forFirst = model.pole().scores(pole.of(view, statement, first));
        double[] forOther = model.pole().scores(pole.of(view, statement, view.sides.opposite(first)));
        double[] contrast = new double[forFirst.length];
        Arrays.setAll(contrast, label -> forFirst[label] - forOther[label]);
        double yes = Softmax.of(contrast)[model.pole().indexOf(StanceModel.YES)];
        Map<String, Double> probabilities = new LinkedHashMap<>();
        probabilities.put(first, engaged * yes);
        probabilities.put(view.sides.opposite(first), engaged * (1 - yes));
        probabilities.put(Conflict.NEUTRAL, 1 - engaged);
        return probabilities;
    }
}
