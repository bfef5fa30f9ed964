package org.stanceledger.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.stanceledger.analysis.AnalysisModel;
import org.stanceledger.analysis.ArticleAnalyzer;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Convention;

/** Processor time of an analysis by stage, in one thread. Not thread-safe. */
public final class StageTimes {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    /** The stages whose work is timed, in its order; the text before them takes the rest. */
    private enum Stage {
        ATTRIBUTIONS,
        SPEAKERS,
        STANCE
    }

    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private final ArticleAnalyzer analyzer;
    private long whole;
    private long articles;
    private long statements;

    public StageTimes(AnalysisModel model, Convention convention) {
        this.analyzer = new ArticleAnalyzer(
                new AnalysisModel(
                        model.conflict(),
                        model.annotator(),
                        (text, counted) ->
                                timed(Stage.ATTRIBUTIONS, () -> model.finder().find(text, counted)),
                        (article, text, found) ->
                                timed(Stage.SPEAKERS, () -> model.resolver().resolve(article, text, found)),
                        (article, text, found, speakers) ->
                                timed(Stage.STANCE, () -> model.judge().judge(article, text, found, speakers))),
                convention);
    }

    /** Analyses articles and adds what that took. */
    public void add(List<Article> batch) {
        long before = CLOCK.getCurrentThreadCpuTime();
        for (Article article : batch) {
            statements += analyzer.analyze(article).statements().size();
        }
        articles += batch.size();
        whole += CLOCK.getCurrentThreadCpuTime() - before;
    }

    /** The rates as lines to print: all stages together, then each with its share. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-14s%9s%14s%16s", "stage", "share %", "articles/s", "statements/s"));
        lines.add(line("all", whole));
        lines.add(line("text", whole - total()));
        for (Stage stage : Stage.values()) {
            lines.add(line(stage.name().toLowerCase(Locale.ROOT), nanos.getOrDefault(stage, 0L)));
        }
        return lines;
    }

    private String line(String name, long time) {
        double seconds = Math.max(1, time) / NANOS;
        return String.format(
                Locale.ROOT,
                "%-14s%9.1f%14.1f%16.1f",
                name,
                100.0 * time / Math.max(1, whole),
                articles / seconds,
                statements / seconds);
    }

    private long total() {
        return nanos.values().stream().mapToLong(Long::longValue).sum();
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        long before = CLOCK.getCurrentThreadCpuTime();
        T result = work.get();
        nanos.merge(stage, CLOCK.getCurrentThreadCpuTime() - before, Long::sum);
        return result;
    }
}
