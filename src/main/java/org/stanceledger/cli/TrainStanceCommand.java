package org.stanceledger.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stanceledger.config.Configuration;
import org.stanceledger.evaluation.GoldSet;
import org.stanceledger.evaluation.StanceGold;
import org.stanceledger.speaker.DirectorySpeakerResolver;
import org.stanceledger.stance.LabelledArticle;
import org.stanceledger.stance.StanceFrame;
import org.stanceledger.stance.StanceModel;
import org.stanceledger.stance.StanceTrainer;
import org.stanceledger.text.TextAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the model that judges stance. */
@Command(
        name = "stance",
        description = "Train the model that judges stance. The same gold sets and lists give the same file.")
final class TrainStanceCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(
            names = "--gold",
            required = true,
            arity = "1..*",
            paramLabel = "DIR",
            description = "gold sets to learn from")
    @SuppressWarnings("NullAway.Init")
    private List<Path> folders;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where to write the model")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Configuration configuration = config.read();
        TextAnnotator annotator = new TextAnnotator();
        StanceGold reader = new StanceGold(annotator, new DirectorySpeakerResolver(configuration.directory()));
        List<LabelledArticle> articles = new ArrayList<>();
        folders.forEach(folder -> articles.addAll(reader.of(GoldSet.read(folder))));
        StanceModel model = new StanceTrainer(StanceFrame.of(configuration.directory(), annotator)).train(articles);
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "learned from %d articles: %s, %d bytes%n",
                        articles.size(),
                        file,
                        Files.size(file));
        return ExitCode.DONE;
    }
}
