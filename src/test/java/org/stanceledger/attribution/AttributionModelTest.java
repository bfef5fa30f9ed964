package org.stanceledger.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** The shipped model on small texts. */
class AttributionModelTest {
    private static final TextAnnotator ANNOTATOR = new TextAnnotator();
    private static final AttributionModel MODEL = AttributionModel.bundled();

    @Test
    void findsWhoSaysWhat() {
        AnnotatedText text = annotate("“The road will be open by spring,” Mayor Vano Kalandia said on Monday.");
        List<Attribution> found = MODEL.find(text);
        assertThat(found).hasSize(1);
        Attribution statement = found.get(0);
        assertThat(words(statement.source(), text)).isEqualTo("Mayor Vano Kalandia");
        assertThat(words(statement.cue(), text)).isEqualTo("said");
        assertThat(statement.content().get(0).of(text.text())).isEqualTo("The road will be open by spring");
        assertThat(statement.type()).isEqualTo(StatementType.DIRECT);
        assertThat(statement.kind()).isEqualTo(AttributionKind.STATEMENT);
        assertThat(statement.confidence()).isBetween(0.5, 1.0);
        assertThat(statement.provenance()).contains("said");
    }

    @Test
    void higherThresholdsKeepFewer() {
        AnnotatedText text = annotate("The ministry said the bridge was closed. Villagers called it “a wall”.\n\n"
                + "Moscow condemned the decision. “Nobody asked us,” the envoy added.");
        int before = Integer.MAX_VALUE;
        for (double threshold : new double[] {0.1, 0.5, 0.9, 1.0}) {
            List<Attribution> found = MODEL.find(text, Convention.STATEMENTS, threshold);
            assertThat(found).allMatch(each -> each.confidence() >= threshold).hasSizeLessThanOrEqualTo(before);
            before = found.size();
        }
        assertThat(before).isZero();
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(MODEL.find(annotate(""))).isEmpty();
    }

    @Test
    void aModelReadBackIsTheSame() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        MODEL.write(first);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        AttributionModel.read(new ByteArrayInputStream(first.toByteArray())).write(second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    private static String words(@Nullable Span span, AnnotatedText text) {
        return Objects.requireNonNull(span).of(text.text());
    }

    private static AnnotatedText annotate(String text) {
        return ANNOTATOR.annotate(text, new Span(0, text.length()));
    }
}
