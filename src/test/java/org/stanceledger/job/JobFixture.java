package org.stanceledger.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.article.Article;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.LedgerView;

/** A job in a folder of its own, with a real ledger, a simple format and a simple analysis. */
final class JobFixture {
    static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    final Path home;
    final StopSwitch stop = new StopSwitch();
    Function<Article, ArticleAnalysis> analyzer = new WordAnalyzer();
    int chunk = 3;
    int skipLimit = 100;
    String conflict = "here";
    String configuration = "c1";
    final LedgerAddress ledger;

    JobFixture(Path home, LedgerAddress ledger) {
        this.home = home;
        this.ledger = ledger;
        file("input/.keep", "");
    }

    JobFixture file(String name, String text) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    NightlyRuns runs() {
        return new NightlyRuns(settings(), parts(), RunProgress.SILENT, stop);
    }

    RunResult run() {
        return runs().run(new RunOptions(DAY, false));
    }

    JobSettings settings() {
        return new JobSettings(
                home.resolve("input"),
                home.resolve("output"),
                ZoneId.of("UTC"),
                ledger,
                new JobSettings.RunSettings(chunk, 2, skipLimit, Duration.ofSeconds(10)));
    }

    JobParts parts() {
        return new JobParts(new LineArticles(), analyzer, JobFixture::report, conflict, configuration, "test");
    }

    List<String> published() {
        return lines(home.resolve("output/" + DAY + "/statements.csv"));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void report(LedgerView view, Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        view.statements(row -> lines.add(row.id() + "," + row.ordinal() + "," + row.sentence() + "," + row.content()
                + "," + row.toward("georgia") + row.toward("russia") + "," + row.evidence()));
        Files.write(folder.resolve("statements.csv"), lines);
        Files.write(
                folder.resolve("skipped.csv"),
                view.skips().stream().map(String::valueOf).toList());
        Files.writeString(folder.resolve("run.txt"), view.run().toString());
    }
}
