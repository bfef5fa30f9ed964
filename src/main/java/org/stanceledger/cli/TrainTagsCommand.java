package org.stanceledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stanceledger.attribution.LabelledText;
import org.stanceledger.text.SteadyTags;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the common words whose part of speech needs no model. */
@Command(name = "tags", description = "List the common words that the part-of-speech model always tags alike.")
final class TrainTagsCommand implements Callable<Integer> {
    @Mixin
    private final CorpusOptions corpora = new CorpusOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the table is written")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<String> lines =
                SteadyTags.learn(corpora.read().stream().map(LabelledText::text).toList());
        Files.writeString(out, String.join("\n", lines) + "\n");
        return ExitCode.DONE;
    }
}
