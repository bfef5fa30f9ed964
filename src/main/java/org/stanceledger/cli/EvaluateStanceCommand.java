package org.stanceledger.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stanceledger.config.Configuration;
import org.stanceledger.evaluation.GoldSet;
import org.stanceledger.evaluation.StanceEvaluation;
import org.stanceledger.evaluation.StanceGold;
import org.stanceledger.evaluation.StanceScores;
import org.stanceledger.speaker.DirectorySpeakerResolver;
import org.stanceledger.stance.LabelledArticle;
import org.stanceledger.stance.StanceFrame;
import org.stanceledger.stance.StanceModel;
import org.stanceledger.stance.StanceSettings;
import org.stanceledger.stance.TrainedStanceJudge;
import org.stanceledger.text.TextAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the judgement of stance alone, with the gold sets' own attributions and speakers. */
@Command(
        name = "evaluate-stance",
        description = "Score the judgement of stance alone: statements and speakers are taken from the gold sets.")
final class EvaluateStanceCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "gold sets")
    @SuppressWarnings("NullAway.Init")
    private List<Path> folders;

    @Option(
            names = "--leave-one-out",
            description = "score each set with a model trained on the other sets, and not the shipped model")
    private boolean leaveOneOut;

    @Option(
            names = "--curve",
            split = ",",
            paramLabel = "N",
            description = "score the last set with models trained on so many articles of the other sets")
    private List<Integer> curve = new ArrayList<>();

    @Override
    public Integer call() {
        Configuration configuration = config.read();
        TextAnnotator annotator = new TextAnnotator();
        StanceFrame frame = StanceFrame.of(configuration.directory(), annotator);
        StanceGold reader = new StanceGold(annotator, new DirectorySpeakerResolver(configuration.directory()));
        List<List<LabelledArticle>> sets =
                folders.stream().map(folder -> reader.of(GoldSet.read(folder))).toList();
        StanceSettings settings =
                new StanceSettings(configuration.analysis().abstainBelow(), StanceSettings.DEFAULT.minToward());
        StanceEvaluation evaluation = new StanceEvaluation(frame, settings);
        PrintWriter out = spec.commandLine().getOut();
        if (!curve.isEmpty()) {
            List<LabelledArticle> training = sets.subList(0, sets.size() - 1).stream()
                    .flatMap(List::stream)
                    .toList();
            List<StanceScores> scores = evaluation.learningCurve(training, sets.get(sets.size() - 1), curve);
            for (int i = 0; i < curve.size(); i++) {
                out.printf(
                        Locale.ROOT,
                        "%d articles: %s%n",
                        curve.get(i),
                        scores.get(i).line());
            }
            return ExitCode.DONE;
        }
        TrainedStanceJudge shipped = new TrainedStanceJudge(frame, StanceModel.bundled(), settings);
        List<StanceScores> scores = leaveOneOut
                ? evaluation.leaveOneOut(sets)
                : sets.stream().map(set -> StanceEvaluation.score(shipped, set)).toList();
        StanceScores all = new StanceScores();
        for (int i = 0; i < scores.size(); i++) {
            out.printf(Locale.ROOT, "%s: %s%n", folders.get(i), scores.get(i).line());
            all.addAll(scores.get(i));
        }
        out.println("all: " + all.line());
        all.calibration().forEach(out::println);
        return ExitCode.DONE;
    }
}
