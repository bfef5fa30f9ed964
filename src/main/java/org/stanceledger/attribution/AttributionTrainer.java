package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                new RankingTrainer(18, 8, 0.03, 0.003));
    }

    /** The model learned from some texts. */
    public AttributionModel train(List<LabelledText> texts) {
        List<TokenTable> tables =
                texts.stream().map(text -> new TokenTable(text.text())).toList();
        List<List<GoldCue>> gold = IntStream.range(0, texts.size())
                .mapToObj(i -> GoldCue.of(tables.get(i), texts.get(i).attributions()))
                .toList();
        progress.accept("cue examples of " + texts.size() + " texts");
        List<List<SequenceExample>> cueExamples = IntStream.range(0, texts.size())
                .mapToObj(i -> cueExamples(tables.get(i), texts.get(i).convention(), gold.get(i)))
                .toList();
        progress.accept("cue tagger");
        CueTagger cueTagger = new CueTagger(settings.cues.train(all(cueExamples, -1)));
        List<CueTagger> cueFolds = folds("cue tagger", settings.cues, cueExamples).stream()
                .map(CueTagger::new)
                .toList();
        List<List<Cue>> cues = IntStream.range(0, texts.size())
                .mapToObj(i -> cueFolds.get(i % settings.folds)
                        .find(tables.get(i), texts.get(i).convention(), CUE_THRESHOLD))
                .toList();
        progress.accept("span examples");
        List<List<SequenceExample>> spanExamples = IntStream.range(0, texts.size())
                .mapToObj(i -> spanExamples(tables.get(i), texts.get(i).convention(), gold.get(i), cues.get(i)))
                .toList();
        progress.accept("span tagger");
        SpanTagger spanTagger = new SpanTagger(settings.spans.train(all(spanExamples, -1)));
        List<SpanTagger> spanFolds = folds("span tagger", settings.spans, spanExamples).stream()
                .map(SpanTagger::new)
                .toList();
        progress.accept("ranking");
        List<List<RankingExample>> rankingExamples = IntStream.range(0, texts.size())
                .mapToObj(i -> rankingExamples(
                        tables.get(i),
                        texts.get(i).convention(),
                        gold.get(i),
                        cues.get(i),
                        spanFolds.get(i % settings.folds)))
                .toList();
        RankingModel ranking = settings.ranking.train(all(rankingExamples, -1));
        List<RankingModel> rankingFolds = IntStream.range(0, settings.folds)
                .mapToObj(fold -> settings.ranking.train(all(rankingExamples, fold)))
                .toList();
        progress.accept("confidence");
        TrainingSet judged = new TrainingSet();
        for (int i = 0; i < texts.size(); i++) {
            int fold = i % settings.folds;
            Readings readings = new Readings(new SpanFinder(spanFolds.get(fold), rankingFolds.get(fold)));
            Convention convention = texts.get(i).convention();
            judge(
                    tables.get(i),
                    convention,
                    gold.get(i),
                    readings.read(tables.get(i), convention, cues.get(i)),
                    judged);
        }
        LinearClassifier confidence = new LogisticRegression(1.0, 200, 3).train(judged);
        return new AttributionModel(cueTagger, new SpanFinder(spanTagger, ranking), confidence);
    }

    private List<SequenceModel> folds(String what, SequenceTrainer trainer, List<List<SequenceExample>> examples) {
        return IntStream.range(0, settings.folds)
                .mapToObj(fold -> {
                    progress.accept(what + ", fold " + (fold + 1));
                    return trainer.train(all(examples, fold));
                })
                .toList();
    }

    /** The examples of all texts but those of a fold. */
    private <T> List<T> all(List<List<T>> examples, int without) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (without < 0 || i % settings.folds != without) {
                all.addAll(examples.get(i));
            }
        }
        return all;
    }

    static List<SequenceExample> cueExamples(TokenTable table, Convention convention, List<GoldCue> gold) {
        CueFeatures features = new CueFeatures(table, convention);
        byte[] labels = new byte[table.size];
        for (GoldCue each : gold) {
            Cue cue = each.cue();
            labels[cue.begin()] = switch (cue.type()) {
                case WORDS -> TokenLabels.CUE_BEGIN;
                case QUOTATION -> TokenLabels.CUE_QUOTATION;
                case LABEL -> TokenLabels.CUE_LABEL;
            };
            for (int i = cue.begin() + 1; i < cue.end(); i++) {
                labels[i] = TokenLabels.CUE_INSIDE;
            }
        }
        List<SequenceExample> examples = new ArrayList<>();
        for (int p = 0; p < table.text.paragraphs().size(); p++) {
            int begin = table.firstToken(p);
            int end = table.endToken(p);
            int[] allowed = CueTagger.allowed(table, begin, end);
            byte[] own = new byte[end - begin];
            for (int i = begin; i < end; i++) {
                own[i - begin] = (allowed[i - begin] & 1 << labels[i]) != 0 ? labels[i] : TokenLabels.CUE_NONE;
            }
            examples.add(new SequenceExample(features.extract(begin, end), allowed, own));
        }
        return examples;
    }

    static List<SequenceExample> spanExamples(
            TokenTable table, Convention convention, List<GoldCue> gold, List<Cue> cues) {
        SpanFeatures features = new SpanFeatures(table, convention, cues);
        List<SequenceExample> examples = new ArrayList<>();
        for (GoldCue each : gold) {
            if (each.cue().type() != Cue.Type.QUOTATION) {
                Window window = Window.around(table, each.cue());
                examples.add(new SequenceExample(
                        features.extract(each.cue(), window),
                        SpanTagger.allowed(each.cue(), window),
                        SpanTagger.labels(each.cue(), window, each.source(), each.content())));
            }
        }
        return examples;
    }

    static List<RankingExample> rankingExamples(
            TokenTable table, Convention convention, List<GoldCue> gold, List<Cue> cues, SpanTagger tagger) {
        SpanFeatures spans = new SpanFeatures(table, convention, cues);
        CandidateFeatures features = new CandidateFeatures(table, spans, convention);
        List<RankingExample> examples = new ArrayList<>();
        for (GoldCue each : gold) {
            if (each.cue().type() == Cue.Type.QUOTATION) {
                continue;
            }
            List<Candidate> candidates = tagger.candidates(table, spans, each.cue());
            if (candidates.size() < 2) {
                continue;
            }
            double[] gains = new double[candidates.size()];
            for (int c = 0; c < gains.length; c++) {
                gains[c] = Agreement.gain(table, candidates.get(c), each);
            }
            examples.add(features.example(candidates, gains));
        }
        return examples;
    }

    private static void judge(
            TokenTable table, Convention convention, List<GoldCue> gold, List<Reading> readings, TrainingSet judged) {
        Map<Reading, Boolean> right = new HashMap<>();
        Set<GoldCue> taken = new HashSet<>();
        for (Reading reading : readings) {
            GoldCue match = null;
            double best = 0.5;
            for (GoldCue each : gold) {
                double overlap = Agreement.overlap(table, reading.candidate().content(), each.content());
                if (overlap >= best && !taken.contains(each)) {
                    best = overlap;
                    match = each;
                }
            }
            if (match != null) {
                taken.add(match);
            }
            right.put(reading, match != null);
        }
        for (Reading reading : readings) {
            judged.add(
                    Confidence.features(table, reading, convention, Readings.nested(reading, readings)),
                    Boolean.TRUE.equals(right.get(reading)) ? Confidence.RIGHT : Confidence.WRONG);
        }
    }
}
