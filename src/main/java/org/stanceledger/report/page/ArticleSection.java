package org.stanceledger.report.page;

import java.io.IOException;
import java.util.List;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;

/** One file of the page: its head, the overview on the first, the articles with their statements. */
final class ArticleSection {
    /** Border styles that tell blocs apart where colours do not. */
    private static final List<String> BORDERS =
            List.of("solid", "dashed", "double", "dotted", "groove", "ridge", "outset", "inset");

    private final Html html;
    private final ReportData data;
    private final Conflict conflict;
    private final ArticleChoice choice;
    private final int file;
    private final StatementCard card;

    ArticleSection(Html html, ReportData data, ArticleChoice choice, int file) {
        this.html = html;
        this.data = data;
        this.conflict = data.conflict();
        this.choice = choice;
        this.file = file;
        this.card = new StatementCard(conflict);
    }

    void begin(String css, String script) throws IOException {
        html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n");
        html.raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n");
        html.raw(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.put("<title>%s, %s</title>\n<style>\n", conflict.name(), data.run().day())
                .raw(css);
        List<Bloc> blocs = conflict.blocs();
        for (int index = 0; index < blocs.size(); index++) {
            String colour = Palette.bloc(conflict, blocs.get(index).id());
            html.raw(".b%d{background:#%s2e;border-bottom:3px %s #%s}\n"
                    .formatted(index, colour, BORDERS.get(index % BORDERS.size()), colour));
        }
        html.raw("</style></head>\n<body>\n<a class=\"skip\" href=\"#articles\">Skip to the articles</a>\n");
        html.put("<header><h1>Who said what about whom: %s</h1>\n", conflict.name());
        html.put(
                "<p>Report of %s. Period: %s, compared with %s.</p></header>\n<main>\n",
                data.run().day(), data.period(), data.period().before());
        if (file == 0) {
            new Overview(html, data).write();
        }
        html.raw("<section aria-labelledby=\"articles\"><h2 id=\"articles\">Articles of this run</h2>\n");
        html.put("<p>%s articles with statements", choice.size());
        html.raw(
                choice.leftOut() == 0
                        ? ".</p>\n"
                        : "; " + choice.leftOut() + " more stand in the workbook only.</p>\n");
        html.raw(
                "<p>Hover over a marked statement, or reach it with the Tab key, to see who speaks, the stance and the words that decided it. Escape hides it.</p>\n");
        legend(blocs);
        files();
        html.raw("<script>\n").raw(script).raw("</script>\n");
    }

    private void legend(List<Bloc> blocs) throws IOException {
        html.raw("<ul class=\"legend\">");
        for (int index = 0; index < blocs.size(); index++) {
            html.put(
                    "<li><span class=\"sample b%s\">%s</span></li>",
                    index, blocs.get(index).name());
        }
        html.raw("<li><u>source</u></li><li><i>cue</i></li></ul>\n");
    }

    private void files() throws IOException {
        if (choice.files() == 1) {
            return;
        }
        html.raw("<nav aria-label=\"Pages\"><ol class=\"pages\">");
        for (int index = 0; index < choice.files(); index++) {
            if (index == file) {
                html.put("<li><a aria-current=\"page\" href=\"#articles\">%s</a></li>", index + 1);
            } else {
                html.put("<li><a href=\"%s\">%s</a></li>", ArticleChoice.fileName(index), index + 1);
            }
        }
        html.raw("</ol></nav>\n");
    }

    void article(ArticleRow article, List<NumberedStatement> statements) throws IOException {
        html.raw("<article>\n");
        html.put("<h3>%s</h3>\n<p class=\"meta\">", article.title().isEmpty() ? article.file() : article.title());
        html.put("%s", article.outlet().isEmpty() ? "no outlet named" : article.outlet());
        html.put(" · %s", article.published() == null ? "no date" : article.published());
        if (!article.place().isEmpty()) {
            html.put(" · %s", article.place());
        }
        html.put(" · %s · %s statements", article.file(), statements.size());
        if (Html.isWeb(article.url())) {
            html.put(" · <a href=\"%s\" rel=\"noreferrer\">original</a>", article.url());
        }
        html.raw("</p>\n<div class=\"text\" lang=\"").text(article.language()).raw("\">\n");
        new MarkedText(html, card, article, statements).write();
        html.raw("</div></article>\n");
    }

    void end() throws IOException {
        if (choice.size() == 0) {
            html.raw("<p>This run analysed no article that has statements.</p>\n");
        }
        html.raw("</section></main>\n");
        html.put(
                "<footer><p>Stance Ledger %s. Statements are found and judged by a program: check before you quote.</p></footer>\n",
                data.run().version());
        html.raw("</body></html>\n");
    }
}
