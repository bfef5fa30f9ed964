package org.stanceledger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceledger.config.ConflictFolder;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.speaker.DirectorySpeakerResolver;
import org.stanceledger.stance.Evidence;
import org.stanceledger.stance.LabelledArticle;
import org.stanceledger.stance.Stance;
import org.stanceledger.stance.StanceFrame;
import org.stanceledger.stance.TrainedStanceJudge;
import org.stanceledger.text.TextAnnotator;

/** The floor below which the bundled model must not fall, on articles from which it has not learned. */
class StanceFloorTest {

    private static final TextAnnotator ANNOTATOR = new TextAnnotator();
    private static final ConflictDirectory DIRECTORY = ConflictFolder.read(Path.of("job-config/conflicts/caucasus"));
    private static final TrainedStanceJudge JUDGE = TrainedStanceJudge.bundled(StanceFrame.of(DIRECTORY, ANNOTATOR));

    @Test
    void theBundledModelKeepsItsFloor() {
        StanceScores scores = StanceEvaluation.score(JUDGE, dev());
        assertThat(scores.alignment()).isGreaterThan(0.74);
        assertThat(scores.surest(0.5)).isGreaterThan(0.84);
        assertThat(scores.toward().f1()).isGreaterThan(0.55);
    }

    @Test
    void everyEntryHasItsEvidenceInsideTheText() {
        for (LabelledArticle article : dev().subList(0, 10)) {
            List<Stance> stances =
                    JUDGE.judge(article.article(), article.text(), article.attributions(), article.speakers());
            for (Stance stance : stances) {
                assertThat(stance.evidence()).hasSize(stance.toward().size() + 1);
                stance.toward()
                        .forEach(entry -> assertThat(stance.evidence())
                                .anyMatch(evidence -> entry.bloc().equals(evidence.target())));
                stance.evidence().stream()
                        .map(Evidence::words)
                        .filter(span -> span != null)
                        .forEach(span -> assertThat(article.article().body().contains(span))
                                .isTrue());
            }
        }
    }

    private static List<LabelledArticle> dev() {
        return new StanceGold(ANNOTATOR, new DirectorySpeakerResolver(DIRECTORY))
                .of(GoldSet.read(Path.of("src/gold/caucasus-dev")));
    }
}
