package org.stanceledger.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.stance.Evidence;
import org.stanceledger.text.Span;

/** An article's text with its statements marked: contents in colour, sources and cues underlined, deciding words emphasised. */
final class MarkedText {
    private final Html html;
    private final StatementCard card;
    private final ArticleRow article;
    private final List<NumberedStatement> statements;
    private final Set<Long> anchored = new HashSet<>();

    MarkedText(Html html, StatementCard card, ArticleRow article, List<NumberedStatement> statements) {
        this.html = html;
        this.card = card;
        this.article = article;
        this.statements = List.copyOf(statements);
    }

    void write() throws IOException {
        String text = article.text();
        int begin = article.body().begin();
        while (begin < article.body().end()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 || end > article.body().end() ? article.body().end() : end;
            if (!text.substring(begin, end).isBlank()) {
                html.raw("<p>");
                paragraph(new Span(begin, end));
                html.raw("</p>\n");
            }
            begin = end + 1;
        }
    }

    private void paragraph(Span paragraph) throws IOException {
        List<NumberedStatement> here = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(paragraph.begin(), paragraph.end()));
        for (NumberedStatement statement : statements) {
            if (cut(paragraph, statement, cuts)) {
                here.add(statement);
            }
        }
        NumberedStatement open = null;
        int begin = paragraph.begin();
        for (int end : cuts.tailSet(begin, false)) {
            NumberedStatement owner = owner(here, begin);
            if (!Objects.equals(owner, open)) {
                if (open != null) {
                    close(open);
                }
                if (owner != null) {
                    open(owner);
                }
                open = owner;
            }
            piece(here, owner, begin, end);
            begin = end;
        }
        if (open != null) {
            close(open);
        }
    }

    /** Adds the places in a paragraph where marks of a statement begin and end; false if it has none there. */
    private static boolean cut(Span paragraph, NumberedStatement statement, Set<Integer> cuts) {
        List<Span> spans = new ArrayList<>(statement.row().contentSpans());
        addIfThere(spans, statement.row().sourceSpan());
        addIfThere(spans, statement.row().cueSpan());
        statement.row().evidence().forEach(evidence -> addIfThere(spans, evidence.words()));
        boolean any = false;
        for (Span span : spans) {
            if (span.overlaps(paragraph)) {
                any = true;
                cuts.add(Math.max(span.begin(), paragraph.begin()));
                cuts.add(Math.min(span.end(), paragraph.end()));
            }
        }
        return any;
    }

    private static void addIfThere(List<Span> spans, @Nullable Span span) {
        if (span != null) {
            spans.add(span);
        }
    }

    private static @Nullable NumberedStatement owner(List<NumberedStatement> here, int index) {
        for (NumberedStatement statement : here) {
            if (statement.row().contentSpans().stream().anyMatch(span -> span.contains(index))) {
                return statement;
            }
        }
        return null;
    }

    private void open(NumberedStatement statement) throws IOException {
        String id = anchored.add(statement.number()) ? " id=\"s" + statement.number() + "\"" : "";
        html.raw("<mark class=\"st " + card.className(statement) + "\" tabindex=\"0\" aria-describedby=\"d"
                + statement.number() + "\"" + id + ">");
    }

    private void close(NumberedStatement statement) throws IOException {
        html.raw("<sup>" + statement.number() + "</sup>");
        card.write(html, statement);
        html.raw("</mark>");
    }

    private void piece(List<NumberedStatement> here, @Nullable NumberedStatement owner, int begin, int end)
            throws IOException {
        boolean decides = owner != null
                && owner.row().evidence().stream().map(Evidence::words).anyMatch(span -> holds(span, begin));
        boolean source =
                here.stream().anyMatch(statement -> holds(statement.row().sourceSpan(), begin));
        boolean cue = here.stream().anyMatch(statement -> holds(statement.row().cueSpan(), begin));
        String tag = decides ? "em" : source ? "u" : cue ? "i" : "";
        if (tag.isEmpty()) {
            html.text(article.text().substring(begin, end));
        } else {
            html.raw("<" + tag + ">").text(article.text().substring(begin, end)).raw("</" + tag + ">");
        }
    }

    private static boolean holds(@Nullable Span span, int index) {
        return span != null && span.contains(index);
    }
}
