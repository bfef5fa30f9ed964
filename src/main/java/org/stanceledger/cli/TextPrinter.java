package org.stanceledger.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.analysis.Statement;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.stance.Evidence;
import org.stanceledger.text.Span;

/** A few lines a statement, for people. */
record TextPrinter(PrintWriter out, Conflict conflict) implements AnalysisPrinter {
    private static final int REASONS = 3;

    @Override
    public void print(ArticleAnalysis analysis) {
        String title = analysis.article().header().title();
        out.println(analysis.article().id() + (title.isEmpty() ? "" : " - " + title));
        if (analysis.statements().isEmpty()) {
            out.println("  no statements");
        }
        analysis.statements()
                .forEach(statement -> print(statement, analysis.article().text()));
        out.println();
    }

    private void print(Statement statement, String text) {
        String speaker = statement.speaker().name().isEmpty()
                ? "(no source)"
                : statement.speaker().name();
        String role = statement.speaker().role().isEmpty()
                ? ""
                : ", " + statement.speaker().role();
        out.println("  " + speaker + role + " ["
                + conflict.bloc(statement.speaker().bloc()).name() + "]");
        out.println("    "
                + statement.attribution().content().stream()
                        .map(span -> line(span, text))
                        .collect(Collectors.joining(" … ")));
        String toward = statement.stance().toward().stream()
                .map(entry -> (entry.sign() > 0 ? "supports " : "criticises ")
                        + conflict.bloc(entry.bloc()).name())
                .collect(Collectors.joining(", "));
        out.println("    " + statement.attribution().type().label() + ", alignment "
                + statement.stance().alignment() + (toward.isEmpty() ? "" : ", " + toward));
        statement.stance().evidence().stream()
                .limit(REASONS)
                .map(Evidence::explanation)
                .forEach(reason -> out.println("      because " + reason));
    }

    private static String line(Span span, String text) {
        return span.of(text).replaceAll("\\s+", " ");
    }
}
