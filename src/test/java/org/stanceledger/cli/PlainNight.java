package org.stanceledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.analysis.Statement;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.article.ArticleSettings;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.job.ArticleSource;
import org.stanceledger.job.JobParts;
import org.stanceledger.job.JobSettings;
import org.stanceledger.job.JobSettingsReader;
import org.stanceledger.job.RunOptions;
import org.stanceledger.job.RunRequests;
import org.stanceledger.ledger.LedgerView;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.csv.AggregatesCsv;
import org.stanceledger.report.csv.CsvFile;
import org.stanceledger.report.csv.StatementsCsv;
import org.stanceledger.report.figures.Figures;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.stance.Stance;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The night as the program runs it: its settings, job, ledger, folder, signals, messages and exit codes; but with an analysis and
 * reports that cost next to nothing, so that trials by the hundred are cheap. Verbs: {@code run DAY}, {@code restart}, {@code recover}.
 */
public final class PlainNight {
    private static final int MILLIS = Integer.getInteger("plain.millis", 4);
    private static final Pattern CLAUSE =
            Pattern.compile("([^.]+?) (said|stated|stressed|warned|announced) ([^.]+)\\.");

    private PlainNight() {}

    public static void main(String[] args) {
        CommandLine command = new CommandLine(CommandSpec.create())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(execute(command, args));
    }

    private static int execute(CommandLine command, String... args) {
        try {
            JobSettings settings = new JobSettingsReader(Map.of()).read(Path.of("job-config"));
            JobRunner runner = new JobRunner(settings, PlainNight::parts, command);
            return switch (args[0]) {
                case "run" -> runner.work(runs -> runs.run(new RunOptions(LocalDate.parse(args[1]), false)));
                case "restart" -> runner.work(runs -> runs.restart(null));
                case "recover" -> new RunRequests(settings).recover();
                default -> throw new IllegalArgumentException(Arrays.toString(args));
            };
        } catch (Exception failure) {
            return new FailureHandler(new StanceLedger()).tell(failure, command);
        }
    }

    private static JobParts parts() {
        return new JobParts(
                ArticleSource.of(new ArticleFormats(ArticleSettings.defaults())),
                PlainNight::analyse,
                PlainNight::report,
                "plain",
                "plain",
                "plain");
    }

    private static ArticleAnalysis analyse(Article article) {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        List<Statement> statements = new ArrayList<>();
        Matcher clauses = CLAUSE.matcher(article.text());
        while (clauses.find()) {
            Span source = new Span(clauses.start(1), clauses.end(1));
            Span content = new Span(clauses.start(3), clauses.end(3));
            statements.add(new Statement(
                    article.id() + "/" + statements.size() + "/"
                            + source.of(article.text()).hashCode(),
                    new Span(clauses.start(), clauses.end()),
                    new Attribution(
                            source,
                            new Span(clauses.start(2), clauses.end(2)),
                            List.of(content),
                            StatementType.INDIRECT,
                            AttributionKind.STATEMENT,
                            0.9,
                            "plain"),
                    new Speaker(source.of(article.text()).strip(), null, "", "georgia", false, 1, "as worded"),
                    new Stance("russia", Map.of("russia", 0.7), List.of(new Toward("georgia", -1, 0.8)), List.of())));
        }
        return new ArticleAnalysis(article, statements);
    }

    private static void report(LedgerView view, Path folder) throws IOException {
        Figures figures = new Figures(RandomLedger.CONFLICT, List.of(), 0.5);
        view.articles(figures::add);
        try (CsvFile csv = new CsvFile(folder.resolve("statements.csv"), false)) {
            StatementsCsv statements = new StatementsCsv(csv, RandomLedger.CONFLICT);
            view.statements(statement -> {
                figures.add(statement);
                statements.add(statement);
            });
        }
        new AggregatesCsv(folder, false, RandomLedger.CONFLICT).write(figures, view.skips());
    }
}
