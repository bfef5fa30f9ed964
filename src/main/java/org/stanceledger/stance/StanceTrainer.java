package org.stanceledger.stance;

import java.util.List;
import java.util.function.Predicate;
import org.stanceledger.learning.AveragedRegression;
import org.stanceledger.learning.AveragedRegression.View;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.learning.LogisticRegression;
import org.stanceledger.learning.NetworkTrainer;
import org.stanceledger.learning.TrainingSet;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.stance.PairedModel.Shares;

/** Learns a {@link StanceModel} from labelled articles. The same articles in the same order give the same model. */
public final class StanceTrainer {

    private static final int STEPS = 50;
    private static final int LEAST_COUNT = 2;
    /** The statement itself, its scene, and both: penalties that did best on authors left out of training (docs/stance.md). */
    private static final AveragedRegression ENGAGEMENT = regression(name -> !isScene(name));

    /** For a pole the statement's view knows too where a speaker without a side stands. */
    private static final AveragedRegression POLE =
            regression(name -> !isScene(name) || SettingFeatures.tellsSide(name));

    /** Sizes, dropout and decay that did best on authors left out of training (docs/stance.md). */
    private static final NetworkTrainer ENGAGEMENT_NETWORK = new NetworkTrainer(4, 16, 7, 0.03, 0.6, 4e-4, 3);

    private static final NetworkTrainer TOWARD_NETWORK = new NetworkTrainer(3, 16, 3, 0.03, 0.5, 1e-4, 12);

    private final ArticleViews views;
    private final EngagementFeatures engagement = new EngagementFeatures();
    private final PoleFeatures pole;
    private final TowardFeatures toward;

    public StanceTrainer(StanceFrame frame) {
        ActConcepts concepts = new ActConcepts();
        views = new ArticleViews(frame, concepts);
        pole = new PoleFeatures(concepts);
        toward = new TowardFeatures(concepts);
    }

    private static final LogisticRegression TARGETS = new LogisticRegression(30, STEPS, LEAST_COUNT);

    private static AveragedRegression regression(Predicate<String> statement) {
        return new AveragedRegression(List.of(
                new View(new LogisticRegression(30, STEPS, LEAST_COUNT), statement),
                new View(new LogisticRegression(30, STEPS, LEAST_COUNT), StanceTrainer::isScene),
                new View(new LogisticRegression(40, STEPS, LEAST_COUNT), name -> true)));
    }

    private static boolean isScene(String feature) {
        return feature.startsWith(SceneFeatures.SCENE);
    }

    /** The model learned from some articles. */
    public StanceModel train(List<LabelledArticle> articles) {
        TrainingSet engaged = new TrainingSet();
        TrainingSet poles = new TrainingSet();
        TrainingSet targets = new TrainingSet();
        for (LabelledArticle article : articles) {
            ArticleView view = views.of(article.article(), article.text(), article.attributions(), article.speakers());
            FeatureVector background = engagement.background(view);
            for (StatementView statement : view.statements) {
                StanceLabel label = article.labels().get(statement.index);
                boolean neutral = label.alignment().equals(Conflict.NEUTRAL);
                FeatureVector seen = engagement.of(view, statement);
                seen.addAll(background);
                engaged.add(seen, neutral ? Conflict.NEUTRAL : StanceModel.ENGAGED);
                if (!neutral) {
                    String first = views.sides().poles().get(0);
                    poles.add(
                            pole.contrast(view, statement, first),
                            label.alignment().equals(first) ? StanceModel.YES : StanceModel.NO);
                }
                for (String bloc : view.targets) {
                    int sign = label.toward().getOrDefault(bloc, 0);
                    targets.add(toward.of(view, statement, bloc).features(), Integer.toString(sign));
                }
            }
        }
        return new StanceModel(
                new PairedModel(ENGAGEMENT.train(engaged), ENGAGEMENT_NETWORK.train(engaged), Shares.ENGAGEMENT),
                POLE.train(poles),
                new PairedModel(TARGETS.train(targets), TOWARD_NETWORK.train(targets), Shares.TOWARD));
    }
}
