package org.stanceledger.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.analysis.Statement;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.speaker.Guess;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.stance.Stance;
import org.stanceledger.text.Span;

/** Turns an analysis into the rows that the ledger holds and reports write. */
public final class AnalysisRows {
    private AnalysisRows() {}

    /** The rows of an article's statements, as new in a run. */
    public static List<StatementRow> of(ArticleAnalysis analysis, long run) {
        List<StatementRow> rows = new ArrayList<>();
        for (Statement statement : analysis.statements()) {
            rows.add(row(analysis.article(), statement, rows.size(), run));
        }
        return rows;
    }

    private static StatementRow row(Article article, Statement statement, int ordinal, long run) {
        ArticleHeader header = article.header();
        Attribution attribution = statement.attribution();
        Speaker speaker = statement.speaker();
        Stance stance = statement.stance();
        return new StatementRow(
                statement.id(),
                article.id(),
                article.file(),
                header.title(),
                header.outlet(),
                header.published(),
                header.language(),
                header.url(),
                ordinal,
                statement.sentence().of(article.text()),
                attribution.type().label(),
                words(article, attribution.source()),
                attribution.source(),
                speaker.name(),
                speaker.actor() == null ? "" : speaker.actor(),
                speaker.role(),
                speaker.bloc(),
                speaker.resolved(),
                words(article, attribution.cue()),
                attribution.cue(),
                attribution.content().stream()
                        .map(span -> span.of(article.text()))
                        .toList(),
                attribution.content(),
                stance.alignment(),
                stance.probabilities().getOrDefault(stance.alignment(), 0.0),
                stance.toward(),
                attribution.confidence(),
                stance.evidence(),
                attribution.provenance() + "; speaker: " + speaker.provenance(),
                speaker.guesses().stream().map(Guess::toString).collect(Collectors.joining("\n")),
                List.of(),
                article.id(),
                run);
    }

    private static String words(Article article, @Nullable Span span) {
        return span == null ? "" : span.of(article.text());
    }
}
