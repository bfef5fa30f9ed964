package org.stanceledger.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceledger.learning.RankingTrainer;
import org.stanceledger.learning.SequenceTrainer;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** Trains small models on a handful of invented sentences. */
class AttributionTrainerTest {
    private static final TextAnnotator ANNOTATOR = new TextAnnotator();
    private static final AttributionTrainer TRAINER = new AttributionTrainer(
            new AttributionTrainer.Settings(
                    2,
                    new SequenceTrainer(TokenLabels.CUE_LABELS, 14, 6, 0.1, 0.001),
                    new SequenceTrainer(TokenLabels.SPAN_LABELS, 14, 6, 0.1, 0.001),
                    new RankingTrainer(12, 4, 0.05, 0.001)),
            step -> {});
    private static final List<String> NAMES = List.of("Vano", "Nino", "Gela", "Mari", "Zaza", "Eka");
    private static final List<String> DEEDS =
            List.of("the road was closed", "the bridge would open", "nobody came home", "the fence had moved");

    @Test
    void learnsWhoSaidWhat() {
        AttributionModel model = TRAINER.train(texts(Convention.STATEMENTS));
        String text = "Lado said the road was closed. It rained.";
        List<Attribution> found = model.find(ANNOTATOR.annotate(text, new Span(0, text.length())));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).content().get(0).of(text)).isEqualTo("the road was closed");
        assertThat(found.get(0).source()).isEqualTo(new Span(0, 4));
    }

    @Test
    void theSameTextsGiveTheSameModel() throws IOException {
        assertThat(bytes(TRAINER.train(texts(Convention.ALL)))).isEqualTo(bytes(TRAINER.train(texts(Convention.ALL))));
    }

    private static byte[] bytes(AttributionModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static List<LabelledText> texts(Convention convention) {
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            String name = NAMES.get(i % NAMES.size());
            String deed = DEEDS.get(i % DEEDS.size());
            String text = name + " said " + deed + ". It rained. Then " + name + " left.";
            int said = name.length() + 1;
            int content = said + 5;
            texts.add(new LabelledText(
                    "text " + i,
                    ANNOTATOR.annotate(text, new Span(0, text.length())),
                    List.of(new LabelledAttribution(
                            List.of(new Span(0, name.length())),
                            List.of(new Span(said, said + 4)),
                            List.of(new Span(content, content + deed.length())))),
                    convention));
        }
        return texts;
    }
}
