package org.stanceledger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stanceledger.attribution.Convention;
import org.stanceledger.attribution.LabelledText;
import org.stanceledger.evaluation.AttributionCorpus;
import org.stanceledger.text.TextAnnotator;
import picocli.CommandLine.Option;

/** Which labelled texts are read, and from which form. */
final class CorpusOptions {
    @Option(
            names = "--polnear",
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON Lines in PolNeAR's form: file, text, attributions")
    private List<Path> polnear = List.of();

    @Option(
            names = "--gold",
            arity = "1..*",
            paramLabel = "DIR",
            description = "gold sets in this project's form: gold.jsonl and articles/")
    private List<Path> gold = List.of();

    @Option(
            names = "--brat",
            arity = "1..*",
            paramLabel = "DIR",
            description = "folders of brat stand-off annotation: name.txt and name.ann")
    private List<Path> brat = List.of();

    @Option(
            names = "--brat-convention",
            paramLabel = "NAME",
            defaultValue = "ALL",
            description =
                    "by whose guidelines brat's texts are labelled: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Convention convention = Convention.ALL;

    /** The labelled texts in the order of the options. */
    List<LabelledText> read() {
        AttributionCorpus corpus = new AttributionCorpus(new TextAnnotator());
        List<LabelledText> texts = new ArrayList<>();
        polnear.forEach(file -> texts.addAll(corpus.polnear(file)));
        gold.forEach(folder -> texts.addAll(corpus.gold(folder)));
        brat.forEach(folder -> texts.addAll(corpus.brat(folder, convention)));
        if (texts.isEmpty()) {
            throw new UsageException("no labelled texts: name some with --polnear, --gold or --brat");
        }
        return texts;
    }
}
