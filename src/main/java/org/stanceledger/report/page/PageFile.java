package org.stanceledger.report.page;

import java.io.IOException;
import java.util.List;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;

/** One file of the page: its head, the overview on the first, a way to each statement, the articles. */
final class PageFile {
    /** Lines below marks that tell blocs apart where colours do not. */
    private static final List<String> LINES = List.of(
            "3px solid",
            "3px dashed",
            "4px double",
            "3px dotted",
            "1px dashed",
            "1px solid",
            "5px double",
            "2px dotted");

    private final Html html;
    private final ReportData data;
    private final Conflict conflict;
    private final ArticleChoice choice;
    private final ShownStatements statements;
    private final int file;
    private final ArticleSection articles;

    PageFile(Html html, ReportData data, ArticleChoice choice, ShownStatements statements, int file) {
        this.html = html;
        this.data = data;
        this.conflict = data.conflict();
        this.choice = choice;
        this.statements = statements;
        this.file = file;
        this.articles = new ArticleSection(html, conflict);
    }

    void begin(String css, String script) throws IOException {
        html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n");
        html.raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n");
        html.raw(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.put(
                        "<title>%s, %s%s</title>\n<style>\n",
                        conflict.name(), data.run().day(), file == 0 ? "" : ", " + (file + 1))
                .raw(css);
        List<Bloc> blocs = conflict.blocs();
        for (int index = 0; index < blocs.size(); index++) {
            String colour = Palette.bloc(conflict, blocs.get(index).id());
            html.raw(".b%d{background:#%s2e;border-bottom:%s #%s}\n"
                    .formatted(index, colour, LINES.get(index % LINES.size()), colour));
        }
        html.raw("</style></head>\n<body>\n<a class=\"skip\" href=\"#articles\">Skip to the articles</a>\n");
        html.put("<header><h1>Who said what about whom: %s</h1>\n", conflict.name());
        html.put(
                "<p>Report of %s. Period: %s, compared with %s.</p></header>\n<main>\n",
                data.run().day(), data.period(), data.period().before());
        if (file == 0) {
            new Overview(html, data, statements).write();
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
        finder();
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

    /** Some spreadsheet programs lose the part of a link that names the statement: its number leads there too. */
    private void finder() throws IOException {
        html.put("<form id=\"finder\" data-files=\"%s\">", statements.files());
        html.raw(
                "<label>Statement No. of the workbook <input id=\"number\" inputmode=\"numeric\" pattern=\"[0-9]*\" size=\"8\"></label> <button>Show</button> <span id=\"found\" role=\"status\"></span></form>\n");
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

    void article(ArticleRow article) throws IOException {
        articles.write(article, statements.of(article.id()));
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
