package org.stanceledger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stanceledger.attribution.AttributionModel;
import org.stanceledger.attribution.LabelledText;
import org.stanceledger.text.TextAnnotator;

/** The floor under the shipped model's accuracy; docs/accuracy has the figures of the day it was trained. */
class AttributionAccuracyTest {
    private static final Path POLNEAR = Path.of("../shared/gold/polnear/dev.jsonl");
    private static final AttributionCorpus CORPUS = new AttributionCorpus(new TextAnnotator());
    private static final AttributionModel MODEL = AttributionModel.bundled();

    @Test
    void statementsOfOurDevelopmentSet() {
        Reliability reliability = new Reliability();
        AttributionScores scores = score(CORPUS.gold(Path.of("src/gold/caucasus-dev")), false, reliability);
        assertThat(scores.attribution().f1()).isGreaterThan(0.915);
        assertThat(scores.withSource().f1()).isGreaterThan(0.885);
        assertThat(reliability.expectedCalibrationError()).isLessThan(0.12);
    }

    @Test
    void attributionsOfPolnear() {
        Assumptions.assumeTrue(Files.exists(POLNEAR), "PolNeAR is not here: its texts are their publishers'");
        List<LabelledText> texts = CORPUS.polnear(POLNEAR);
        AttributionScores all = score(texts, false, new Reliability());
        assertThat(all.withSource().f1()).isGreaterThan(0.675);
        assertThat(all.allExact().f1()).isGreaterThan(0.525);
        AttributionScores speech = score(texts, true, new Reliability());
        assertThat(speech.withSource().f1()).isGreaterThan(0.80);
        assertThat(speech.contentExact().f1()).isGreaterThan(0.70);
    }

    private static AttributionScores score(List<LabelledText> texts, boolean speech, Reliability reliability) {
        AttributionScores scores = new AttributionScores(speech);
        for (LabelledText text : texts) {
            var found = MODEL.find(text.text(), text.convention());
            scores.add(text, found);
            reliability.add(text, found);
        }
        return scores;
    }
}
