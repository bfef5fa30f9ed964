package org.stanceledger.report.page;

import java.io.IOException;
import java.util.List;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.lexicon.Conflict;

/** Articles on the page: where each comes from, and its text with its statements marked. */
final class ArticleSection {
    private final Html html;
    private final StatementCard card;

    ArticleSection(Html html, Conflict conflict) {
        this.html = html;
        this.card = new StatementCard(conflict);
    }

    void write(ArticleRow article, List<NumberedStatement> statements) throws IOException {
        html.raw("<article>\n");
        html.put("<h3>%s</h3>\n<p class=\"meta\">", article.title().isEmpty() ? article.file() : article.title());
        html.put("%s", article.outlet().isEmpty() ? "no outlet named" : article.outlet());
        html.put(" · %s", article.published() == null ? "no date" : article.published());
        if (!article.place().isEmpty()) {
            html.put(" · %s", article.place());
        }
        html.put(" · %s · %s statements", article.id(), statements.size());
        if (Html.isWeb(article.url())) {
            html.put(" · <a href=\"%s\" rel=\"noreferrer\">original</a>", article.url());
        }
        html.raw("</p>\n<div class=\"text\" lang=\"").text(article.language()).raw("\">\n");
        new MarkedText(html, card, article, statements).write();
        html.raw("</div></article>\n");
    }
}
