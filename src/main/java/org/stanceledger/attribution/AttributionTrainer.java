package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.learning.LogisticRegression;
import org.stanceledger.learning.RankingExample;
import org.stanceledger.learning.RankingModel;
import org.stanceledger.learning.RankingTrainer;
import org.stanceledger.learning.SequenceExample;
import org.stanceledger.learning.SequenceModel;
import org.stanceledger.learning.SequenceTrainer;
import org.stanceledger.learning.TrainingSet;

/**
 * Trains an {@link AttributionModel}. Each part learns from what the parts before it find in texts that they have not seen
 * (jackknifing): the span tagger sees predicted cues, the ranking sees predicted readings, the confidence sees both.
 *
 * @param settings how long and how strictly each part learns
 * @param progress told in words what is being done
 */
public record AttributionTrainer(Settings settings, Consumer<String> progress) {
    /** Least probability of a cue that is read at all. */
    static final double CUE_THRESHOLD = 0.25;

    /**
     * How long and how strictly each part learns.
     *
     * @param folds parts into which the texts are divided for jackknifing
     * @param cues trains the cue tagger
     * @param spans trains the span tagger
     * @param ranking trains the ranking
     */
    public record Settings(int folds, SequenceTrainer cues, SequenceTrainer spans, RankingTrainer ranking) {
        /** The settings of the shipped model. */
        public static final Settings DEFAULT = new Settings(
                2,
                new SequenceTrainer(TokenLabels.CUE_LABELS, 21, 6, 0.02, 0.01),
                new SequenceTrainer(TokenLabels.SPAN_LABELS, 22, 5, 0.02, 0.03),
                new RankingTrainer(19, 8, 0.015, 0.01));
    }

    /** The model learned from some texts. */
    public AttributionModel train(List<LabelledText> labelled) {
        List<TrainingText> texts = labelled.stream().map(TrainingText::of).toList();
        progress.accept("examples of " + texts.size() + " texts");
        List<CueTagger> cueTaggers =
                models("cue tagger", settings.cues, each(texts, (text, i) -> text.cueExamples())).stream()
                        .map(CueTagger::new)
                        .toList();
        List<List<Cue>> cues =
                each(texts, (text, i) -> cueTaggers.get(fold(i)).find(text.table(), text.convention(), CUE_THRESHOLD));
        List<SpanTagger> spanTaggers =
                models("span tagger", settings.spans, each(texts, (text, i) -> text.spanExamples(cues.get(i)))).stream()
                        .map(SpanTagger::new)
                        .toList();
        progress.accept("ranking");
        List<RankingModel> rankings =
                rankings(each(texts, (text, i) -> text.rankingExamples(cues.get(i), spanTaggers.get(fold(i)))));
        progress.accept("confidence");
        TrainingSet judged = new TrainingSet();
        for (int i = 0; i < texts.size(); i++) {
            TrainingText text = texts.get(i);
            SpanFinder finder = new SpanFinder(spanTaggers.get(fold(i)), rankings.get(fold(i)));
            text.judge(new Readings(finder).read(text.table(), text.convention(), cues.get(i)), judged);
        }
        LinearClassifier confidence = new LogisticRegression(1.0, 200, 3).train(judged);
        return new AttributionModel(
                cueTaggers.get(settings.folds),
                new SpanFinder(spanTaggers.get(settings.folds), rankings.get(settings.folds)),
                confidence);
    }

    private int fold(int index) {
        return index % settings.folds;
    }

    private static <T> List<T> each(List<TrainingText> texts, BiFunction<TrainingText, Integer, T> function) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> function.apply(texts.get(i), i))
                .toList();
    }

    /** For each fold the model of all texts but its own, then the model of all texts. */
    private List<SequenceModel> models(String what, SequenceTrainer trainer, List<List<SequenceExample>> examples) {
        return IntStream.rangeClosed(0, settings.folds)
                .mapToObj(fold -> {
                    progress.accept(what + (fold < settings.folds ? ", fold " + (fold + 1) : ", all texts"));
                    return trainer.train(allBut(fold, examples));
                })
                .toList();
    }

    private List<RankingModel> rankings(List<List<RankingExample>> examples) {
        return IntStream.rangeClosed(0, settings.folds)
                .mapToObj(fold -> settings.ranking.train(allBut(fold, examples)))
                .toList();
    }

    /** The examples of all texts but those of a fold; of all texts for a fold that none is in. */
    private <T> List<T> allBut(int fold, List<List<T>> examples) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (fold(i) != fold) {
                all.addAll(examples.get(i));
            }
        }
        return all;
    }
}
