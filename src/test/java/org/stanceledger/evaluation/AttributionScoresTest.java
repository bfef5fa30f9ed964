package org.stanceledger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.Convention;
import org.stanceledger.attribution.LabelledAttribution;
import org.stanceledger.attribution.LabelledText;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

class AttributionScoresTest {
    private static final String TEXT = "Vano said that it rains. Nino believes him. The sky is grey over all.";
    private static final LabelledText LABELLED = new LabelledText(
            "a.txt",
            new TextAnnotator().annotate(TEXT, new Span(0, TEXT.length())),
            List.of(labelled("Vano", "said", "that it rains"), labelled("Nino", "believes", "him")),
            Convention.ALL);

    @Test
    void aLeadingThatAndMarksDoNotCount() {
        AttributionScores scores = scores(false, found("Vano", "said", "it rains."), found("Nino", "believes", "him"));
        assertThat(scores.allExact()).isEqualTo(new PrecisionRecall(2, 2, 2));
        assertThat(scores.errors(9)).containsExactly("", "missed (0):", "", "spurious (0):", "", "inexact (0):");
    }

    @Test
    void aWrongSourceAndAWrongContentCount() {
        AttributionScores scores =
                scores(false, found("Nino", "said", "it rains"), found("Nino", "believes", "The sky is grey"));
        assertThat(scores.attribution()).isEqualTo(new PrecisionRecall(1, 2, 2));
        assertThat(scores.withSource()).isEqualTo(new PrecisionRecall(0, 2, 2));
        assertThat(scores.contentExact()).isEqualTo(new PrecisionRecall(1, 2, 2));
        assertThat(scores.allExact()).isEqualTo(new PrecisionRecall(0, 2, 2));
        assertThat(scores.errors(1)).anyMatch(line -> line.contains("[Nino] [believes] him"));
        assertThat(scores.lines()).anyMatch(line -> line.startsWith("source   overlap"));
    }

    @Test
    void onlySpeechIsCountedWhereAsked() {
        AttributionScores scores = scores(true, found("Vano", "said", "it rains"), found("Nino", "believes", "him"));
        assertThat(scores.allExact()).isEqualTo(new PrecisionRecall(1, 1, 1));
    }

    private static AttributionScores scores(boolean speech, Attribution... found) {
        AttributionScores scores = new AttributionScores(speech);
        scores.add(LABELLED, List.of(found));
        return scores;
    }

    private static Attribution found(String source, String cue, String content) {
        return new Attribution(
                span(source),
                span(cue),
                List.of(span(content)),
                StatementType.INDIRECT,
                AttributionKind.STATEMENT,
                0.9,
                "test");
    }

    private static LabelledAttribution labelled(String source, String cue, String content) {
        return new LabelledAttribution(List.of(span(source)), List.of(span(cue)), List.of(span(content)));
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
