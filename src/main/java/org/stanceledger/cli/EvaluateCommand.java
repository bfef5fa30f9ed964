package org.stanceledger.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.analysis.ArticleAnalyzer;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.article.ArticleReader;
import org.stanceledger.config.Configuration;
import org.stanceledger.evaluation.GoldArticle;
import org.stanceledger.evaluation.GoldSet;
import org.stanceledger.evaluation.ScoredStatement;
import org.stanceledger.evaluation.StatementScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the analysis, end to end from text, against gold sets. */
@Command(
        name = "evaluate",
        description = "Score the analysis against gold sets: folders with gold.jsonl and the articles it labels.")
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "gold sets; several are scored as one")
    @SuppressWarnings("NullAway.Init")
    private List<Path> folders;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "list up to N missed, spurious and wrongly labelled statements each")
    private int errors;

    @Override
    public Integer call() {
        Configuration configuration = config.read();
        ArticleAnalyzer analyzer = Analyzers.of(configuration);
        ArticleFormats formats = new ArticleFormats(configuration.input());
        StatementScores scores = new StatementScores();
        for (Path folder : folders) {
            for (GoldArticle article : GoldSet.read(folder).articles()) {
                scores.add(article.file(), article.statements(), found(formats, analyzer, article));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        scores.lines().forEach(out::println);
        if (errors > 0) {
            scores.errors(errors).forEach(out::println);
        }
        return ExitCode.DONE;
    }

    private static List<ScoredStatement> found(ArticleFormats formats, ArticleAnalyzer analyzer, GoldArticle article) {
        try (ArticleReader reader = formats.open(article.path(), article.file())) {
            ArticleRead read = reader.next();
            if (read instanceof ArticleRead.Found one) {
                ArticleAnalysis analysis = analyzer.analyze(one.article());
                return analysis.statements().stream()
                        .map(statement ->
                                ScoredStatement.of(statement, one.article().text()))
                        .toList();
            }
            String reason = read instanceof ArticleRead.Fault fault ? fault.reason() : "no article in it";
            throw new UsageException(article.path() + ": " + reason);
        }
    }
}
