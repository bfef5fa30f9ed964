package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.stanceledger.stance.LabelledArticle;
import org.stanceledger.stance.Stance;
import org.stanceledger.stance.StanceFrame;
import org.stanceledger.stance.StanceJudge;
import org.stanceledger.stance.StanceSettings;
import org.stanceledger.stance.StanceTrainer;
import org.stanceledger.stance.TrainedStanceJudge;

/** Scores the judgement of stance alone: attributions and speakers are given. */
public final class StanceEvaluation {

    private final StanceFrame frame;
    private final StanceSettings settings;

    public StanceEvaluation(StanceFrame frame, StanceSettings settings) {
        this.frame = frame;
        this.settings = settings;
    }

    /** How well a judge does on labelled articles. */
    public static StanceScores score(StanceJudge judge, List<LabelledArticle> articles) {
        StanceScores scores = new StanceScores();
        for (LabelledArticle article : articles) {
            List<Stance> found =
                    judge.judge(article.article(), article.text(), article.attributions(), article.speakers());
            for (int i = 0; i < found.size(); i++) {
                scores.add(article.labels().get(i), found.get(i));
            }
        }
        return scores;
    }

    /** For each set the scores of a judge that has learned from all the others. */
    public List<StanceScores> leaveOneOut(List<List<LabelledArticle>> sets) {
        List<StanceScores> scores = new ArrayList<>();
        for (List<LabelledArticle> held : sets) {
            List<LabelledArticle> rest = sets.stream()
                    .filter(set -> set != held)
                    .flatMap(List::stream)
                    .toList();
            scores.add(score(trained(rest), held));
        }
        return scores;
    }

    /**
     * Scores on test articles of judges that have learned from ever more articles.
     *
     * @param sizes how many articles to learn from, spread evenly over {@code training}
     */
    public List<StanceScores> learningCurve(
            List<LabelledArticle> training, List<LabelledArticle> test, List<Integer> sizes) {
        List<StanceScores> scores = new ArrayList<>();
        for (int size : sizes) {
            List<LabelledArticle> some = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                some.add(training.get((int) ((long) i * training.size() / size)));
            }
            scores.add(score(trained(some), test));
        }
        return scores;
    }

    private StanceJudge trained(List<LabelledArticle> articles) {
        return new TrainedStanceJudge(frame, new StanceTrainer(frame).train(articles), settings);
    }
}
