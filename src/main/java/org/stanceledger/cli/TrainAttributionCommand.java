package org.stanceledger.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stanceledger.attribution.AttributionModel;
import org.stanceledger.attribution.AttributionTrainer;
import org.stanceledger.attribution.LabelledText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the model that finds attributions. */
@Command(
        name = "attribution",
        description =
                "Train the model that finds source, cue and content. The same texts in the same order give the same file.")
final class TrainAttributionCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CorpusOptions corpora = new CorpusOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the model is written")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        List<LabelledText> texts = corpora.read();
        long attributions =
                texts.stream().mapToLong(text -> text.attributions().size()).sum();
        console.printf("%d texts, %d attributions%n", texts.size(), attributions);
        AttributionModel model =
                new AttributionTrainer(AttributionTrainer.Settings.DEFAULT, console::println).train(texts);
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try (OutputStream stream = Files.newOutputStream(part)) {
            model.write(stream);
        }
        Files.move(part, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        console.printf("%s: %d bytes%n", out, Files.size(out));
        return ExitCode.DONE;
    }
}
