package org.stanceledger.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stanceledger.evaluation.TargetCorpus;
import org.stanceledger.evaluation.TargetScores;
import org.stanceledger.stance.TargetSentence;
import org.stanceledger.stance.TargetSentiment;
import org.stanceledger.text.TextAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the stance machinery on a corpus of sentences and targets, and scores it there. */
@Command(
        name = "evaluate-targets",
        description = {
            "Train the stance machinery on sentences with targets (the form of NewsMTSC), and score it on others.",
            "Nothing is kept: this compares the method on corpora of others."
        })
final class EvaluateTargetsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TRAIN", description = "JSON lines to learn from")
    @SuppressWarnings("NullAway.Init")
    private Path train;

    @Parameters(index = "1", paramLabel = "TEST", description = "JSON lines to score on")
    @SuppressWarnings("NullAway.Init")
    private Path test;

    @Override
    public Integer call() {
        TargetSentiment judge = new TargetSentiment(new TextAnnotator(), TargetCorpus.read(train));
        TargetScores scores = new TargetScores();
        for (TargetSentence sentence : TargetCorpus.read(test)) {
            scores.add(sentence.sign(), judge.judge(sentence));
        }
        spec.commandLine().getOut().println(scores.line());
        return ExitCode.DONE;
    }
}
