package org.stanceledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stanceledger.analysis.AnalysisModel;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.attribution.Convention;
import org.stanceledger.config.Configuration;
import org.stanceledger.evaluation.StageTimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how fast the analysis is, and where its time goes. */
@Command(
        name = "evaluate-speed",
        description = {
            "Analyse files several times in one thread and say how many articles and statements a second of processor",
            "time holds, by stage: for the first pass, while the Java machine still compiles, and for the last."
        })
final class EvaluateSpeedCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "what to analyse")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--passes",
            defaultValue = "5",
            paramLabel = "N",
            description = "how often to analyse them all (default: ${DEFAULT-VALUE})")
    private int passes;

    @Override
    public Integer call() throws IOException {
        Configuration configuration = config.read();
        List<Article> articles = new ArrayList<>();
        new InputArticles(
                        new ArticleFormats(configuration.input()),
                        spec.commandLine().getErr())
                .read(InputPaths.of(paths), articles::add);
        if (articles.isEmpty()) {
            throw new UsageException("no article to measure with");
        }
        AnalysisModel model = Analyzers.model(configuration);
        PrintWriter out = spec.commandLine().getOut();
        for (int pass = 1; pass <= Math.max(1, passes); pass++) {
            StageTimes times = new StageTimes(model, Convention.ALL);
            times.add(articles);
            if (pass == 1 || pass == passes) {
                out.printf("pass %d over %d articles%n", pass, articles.size());
                times.lines().forEach(out::println);
            }
        }
        return ExitCode.DONE;
    }
}
