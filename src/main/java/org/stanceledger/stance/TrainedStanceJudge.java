package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.AnnotatedText;

/** Judges stance with a trained model. */
public final class TrainedStanceJudge implements StanceJudge {

    private final ArticleViews views;
    private final StanceModel model;
    private final StanceSettings settings;
    private final EngagementFeatures engagement = new EngagementFeatures();
    private final PoleFeatures pole;
    private final TowardFeatures toward;

    public TrainedStanceJudge(StanceFrame frame, StanceModel model, StanceSettings settings) {
        ActConcepts concepts = new ActConcepts();
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
        return view.statements.stream().map(statement -> judge(view, statement)).toList();
    }

    private Stance judge(ArticleView view, StatementView statement) {
        Map<String, Double> probabilities = alignment(view, statement);
        String best = probabilities.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Conflict.NEUTRAL);
        String alignment = probabilities.getOrDefault(best, 0.0) < settings.minAlignment() ? Conflict.NEUTRAL : best;
        List<Toward> entries = new ArrayList<>();
        for (Bloc bloc : view.sides.blocs()) {
            LinearClassifier classifier = model.toward();
            double[] p = classifier.probabilities(toward.of(view, statement, bloc.id()));
            double critical = p[classifier.indexOf("-1")];
            double supportive = p[classifier.indexOf("1")];
            if (critical + supportive > settings.minToward()) {
                boolean supports = supportive > critical;
                entries.add(new Toward(bloc.id(), supports ? 1 : -1, supports ? supportive : critical));
            }
        }
        entries.sort(Comparator.comparingDouble(Toward::probability).reversed());
        return new Stance(
                alignment, probabilities, entries, new EvidenceFinder(view, statement).of(alignment, entries));
    }

    private Map<String, Double> alignment(ArticleView view, StatementView statement) {
        FeatureVector seen = engagement.of(view, statement);
        double engaged =
                model.engagement().probabilities(seen)[model.engagement().indexOf(StanceModel.ENGAGED)];
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
