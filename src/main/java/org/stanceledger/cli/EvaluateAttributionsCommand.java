package org.stanceledger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.AttributionModel;
import org.stanceledger.attribution.AttributionTrainer;
import org.stanceledger.attribution.LabelledText;
import org.stanceledger.evaluation.AttributionScores;
import org.stanceledger.evaluation.CrossValidation;
import org.stanceledger.evaluation.Reliability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the attributions that a model finds, span by span, against labelled texts. */
@Command(
        name = "evaluate-attributions",
        description = "Score source, cue and content span by span against labelled texts.")
final class EvaluateAttributionsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CorpusOptions corpora = new CorpusOptions();

    @Option(names = "--model", paramLabel = "FILE", description = "a trained model; the shipped one if left out")
    private @Nullable Path model;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "least confidence of an attribution (default ${DEFAULT-VALUE})")
    private double threshold = AttributionModel.THRESHOLD;

    @Option(names = "--speech", description = "count only attributions whose cue is of communication")
    private boolean speech;

    @Option(
            names = "--cross-validate",
            paramLabel = "N",
            description =
                    "train on the texts themselves, N times, each time scoring the part left out; takes N trainings")
    private int folds;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "list up to N missed, spurious and inexact attributions each")
    private int errors;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<LabelledText> texts = corpora.read();
        AttributionScores scores = new AttributionScores(speech);
        Reliability reliability = new Reliability();
        if (folds > 1) {
            new CrossValidation(AttributionTrainer.Settings.DEFAULT, folds, threshold, out::println)
                    .run(texts, (text, found) -> {
                        scores.add(text, found);
                        reliability.add(text, found);
                    });
        } else {
            AttributionModel finder = model();
            texts.forEach(text -> {
                var found = finder.find(text.text(), text.convention(), threshold);
                scores.add(text, found);
                reliability.add(text, found);
            });
        }
        scores.lines().forEach(out::println);
        reliability.lines().forEach(out::println);
        if (errors > 0) {
            scores.errors(errors).forEach(out::println);
        }
        return ExitCode.DONE;
    }

    private AttributionModel model() throws IOException {
        if (model == null) {
            return AttributionModel.bundled();
        }
        try (InputStream in = Files.newInputStream(model)) {
            return AttributionModel.read(in);
        }
    }
}
