package org.stanceledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stanceledger.analysis.ArticleAnalyzer;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.attribution.Convention;
import org.stanceledger.config.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses files and prints what it finds, without a database. */
@Command(
        name = "analyze",
        description = "Find the statements in files or folders and print them; no database is touched.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all files were read",
            "2:the command line or the configuration is wrong; nothing was done",
            "3:some inputs could not be read; each is named on the error stream"
        })
final class AnalyzeCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSONL,
        CSV
    }

    enum Kinds {
        STATEMENTS,
        ALL
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "what to read")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            description = "text for people, jsonl or csv for programs (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--kinds",
            defaultValue = "STATEMENTS",
            description = "statements, or all: attributions of belief and intention too (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Kinds kinds;

    @Override
    public Integer call() throws IOException {
        List<InputPaths.Input> inputs = InputPaths.of(paths);
        Configuration configuration = config.read();
        ArticleAnalyzer analyzer =
                Analyzers.of(configuration, kinds == Kinds.ALL ? Convention.ALL : Convention.STATEMENTS);
        InputArticles articles = new InputArticles(
                new ArticleFormats(configuration.input()), spec.commandLine().getErr());
        int faults;
        PrintWriter out = spec.commandLine().getOut();
        try (AnalysisPrinter printer = printer(out, configuration)) {
            faults = articles.read(inputs, article -> printer.print(analyzer.analyze(article)));
        }
        out.flush();
        return faults == 0 ? ExitCode.DONE : ExitCode.SKIPPED;
    }

    private AnalysisPrinter printer(PrintWriter out, Configuration configuration) {
        return switch (format) {
            case TEXT -> new TextPrinter(out, configuration.directory().conflict());
            case JSONL -> new JsonLinesPrinter(out);
            case CSV -> new CsvPrinter(out, configuration.directory().conflict());
        };
    }
}
