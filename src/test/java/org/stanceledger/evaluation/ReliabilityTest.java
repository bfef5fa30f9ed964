package org.stanceledger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class ReliabilityTest {
    @Test
    void comparesConfidenceWithTheShareOfRightOnes() {
        String text = "abcde fghij klmno pqrst";
        LabelledText labelled = new LabelledText(
                "a",
                new TextAnnotator().annotate(text, new Span(0, text.length())),
                List.of(new LabelledAttribution(List.of(), List.of(), List.of(new Span(0, 5)))),
                Convention.ALL);
        Reliability reliability = new Reliability();
        reliability.add(labelled, List.of(found(0, 5, 0.9), found(6, 11, 0.7), found(12, 17, 1.0)));
        assertThat(reliability.expectedCalibrationError()).isCloseTo((Math.abs(0.9 + 1.0 - 1) + 0.7) / 3, within(1e-9));
        assertThat(reliability.lines()).hasSize(4).anyMatch(line -> line.startsWith("0.7 to 0.8       1"));
    }

    private static Attribution found(int begin, int end, double confidence) {
        return new Attribution(
                null,
                null,
                List.of(new Span(begin, end)),
                StatementType.INDIRECT,
                AttributionKind.STATEMENT,
                confidence,
                "test");
    }
}
