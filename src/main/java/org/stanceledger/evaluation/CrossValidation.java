package org.stanceledger.evaluation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionModel;
import org.stanceledger.attribution.AttributionTrainer;
import org.stanceledger.attribution.LabelledText;

/**
 * Judges a way of training by texts that it has not seen: the texts are dealt out into parts, and each part is scored by a model trained on the others.
 *
 * @param settings how each model is trained
 * @param folds number of parts
 * @param threshold least confidence of an attribution
 * @param progress told in words what is being done
 */
public record CrossValidation(
        AttributionTrainer.Settings settings, int folds, double threshold, Consumer<String> progress) {
    /** Hands each text with what was found in it to the consumer. */
    public void run(List<LabelledText> texts, BiConsumer<LabelledText, List<Attribution>> consumer) {
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            List<LabelledText> others = IntStream.range(0, texts.size())
                    .filter(i -> i % folds != left)
                    .mapToObj(texts::get)
                    .toList();
            progress.accept("part %d of %d: training on %d texts".formatted(fold + 1, folds, others.size()));
            AttributionModel model = new AttributionTrainer(settings, step -> {}).train(others);
            for (int i = fold; i < texts.size(); i += folds) {
                LabelledText text = texts.get(i);
                consumer.accept(text, model.find(text.text(), text.convention(), threshold));
            }
        }
    }
}
