package org.stanceledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.analysis.Statement;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.stance.Stance;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;

/**
 * Measures what it costs to have every commit on disk ({@code WRITE_DELAY=0}): writes the same articles with and without it, turn by turn,
 * and prints the ratio of the times. Arguments: articles of a turn, turns.
 */
public final class WriteDelayCost {
    private static final int STATEMENTS = 12;

    private WriteDelayCost() {}

    public static void main(String[] arguments) throws Exception {
        int articles = Integer.parseInt(arguments[0]);
        int turns = Integer.parseInt(arguments[1]);
        for (int chunk : new int[] {10, 50, 200}) {
            seconds("0", chunk, articles);
            List<Double> durable = new ArrayList<>();
            List<Double> delayed = new ArrayList<>();
            for (int turn = 0; turn < turns; turn++) {
                durable.add(seconds("0", chunk, articles));
                delayed.add(seconds("500", chunk, articles));
            }
            Collections.sort(durable);
            Collections.sort(delayed);
            double with = durable.get(turns / 2);
            double without = delayed.get(turns / 2);
            System.out.printf(
                    Locale.ROOT,
                    "chunk %d: %d articles with %d statements each, %.2f s durable, %.2f s delayed, ratio %.2f%n",
                    chunk,
                    articles,
                    STATEMENTS,
                    with,
                    without,
                    with / without);
        }
    }

    private static double seconds(String delay, int chunk, int articles) throws Exception {
        Path folder = Files.createTempDirectory("write-delay");
        String url = "jdbc:h2:file:" + folder.resolve("ledger") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=" + delay;
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(url);
            LedgerSchema.migrate(source, Dialect.H2);
            JdbcTemplate jdbc = new JdbcTemplate(source);
            long run = new RunStore(jdbc).create(LocalDate.of(2026, 1, 5), "test", "test", false);
            ArticleStore store = new ArticleStore(jdbc);
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            long began = System.nanoTime();
            for (int first = 0; first < articles; first += chunk) {
                int from = first;
                transaction.executeWithoutResult(status -> {
                    for (int i = from; i < Math.min(from + chunk, articles); i++) {
                        store.write(analysis(i), "hash", run);
                    }
                });
            }
            return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static ArticleAnalysis analysis(int number) {
        String sentence = "The ministry said that the road would stay closed until May. ";
        String text = sentence.repeat(STATEMENTS);
        String id = "article-" + number + ".txt";
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            int begin = i * sentence.length();
            Span content = new Span(begin + 18, begin + sentence.length() - 2);
            statements.add(new Statement(
                    id + "/" + i,
                    new Span(begin, begin + sentence.length() - 1),
                    new Attribution(
                            new Span(begin, begin + 12),
                            new Span(begin + 13, begin + 17),
                            List.of(content),
                            StatementType.INDIRECT,
                            AttributionKind.STATEMENT,
                            0.9,
                            "test"),
                    new Speaker("The ministry", null, "", "georgia", false, 1, "as worded"),
                    new Stance("neutral", Map.of("neutral", 0.6), List.of(new Toward("russia", -1, 0.7)), List.of())));
        }
        return new ArticleAnalysis(
                new Article(id, id, ArticleHeader.UNKNOWN, text, new Span(0, text.length())), statements);
    }
}
