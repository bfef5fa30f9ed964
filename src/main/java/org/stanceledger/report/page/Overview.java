package org.stanceledger.report.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.KeyFigure;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.Shift;

/** The upper part of the page: the same key figures, shifts and charts as the workbook's Summary. */
final class Overview {
    private static final int SHIFTS = 12;

    private final Html html;
    private final ReportData data;
    private final Conflict conflict;
    private final ShownStatements statements;

    Overview(Html html, ReportData data, ShownStatements statements) {
        this.html = html;
        this.data = data;
        this.conflict = data.conflict();
        this.statements = statements;
    }

    void write() throws IOException {
        figures();
        shifts();
        blocs();
        new Charts(html, data).write();
    }

    private void figures() throws IOException {
        html.raw("<section aria-labelledby=\"figures\"><h2 id=\"figures\">Key figures</h2>\n<dl class=\"figures\">\n");
        for (KeyFigure figure : KeyFigure.of(data)) {
            String value = figure.share()
                    ? String.format(Locale.ROOT, "%.0f %%", 100 * figure.value())
                    : String.format(Locale.ROOT, "%,.0f", figure.value());
            html.put(
                    "<div><dt>%s</dt><dd class=\"value\">%s</dd><dd>%s</dd></div>\n",
                    figure.label(), value, figure.change());
        }
        html.raw("</dl></section>\n");
    }

    private void shifts() throws IOException {
        html.raw("<section aria-labelledby=\"shifts\"><h2 id=\"shifts\">Notable shifts</h2>\n");
        List<Shift> shifts = data.shifts();
        if (shifts.isEmpty()) {
            html.put("<p>%s</p></section>\n", Shift.NONE);
            return;
        }
        html.raw("<ul>\n");
        for (Shift shift : shifts.subList(0, Math.min(SHIFTS, shifts.size()))) {
            String place = statements.place(shift.statement() + 1);
            if (place == null) {
                html.put("<li>%s</li>\n", shift.text());
            } else {
                html.put("<li><a href=\"%s\">%s</a></li>\n", place, shift.text());
            }
        }
        html.raw("</ul>\n");
        if (shifts.size() > SHIFTS) {
            html.put("<p>and %s more</p>\n", shifts.size() - SHIFTS);
        }
        html.raw("</section>\n");
    }

    private void blocs() throws IOException {
        GroupFigures now = data.figures().timeline().of(data.period());
        GroupFigures before = data.figures().timeline().of(data.period().before());
        @Nullable
        RunRow earlier =
                data.earlierRuns().isEmpty() ? null : data.earlierRuns().get(0);
        html.raw("<section aria-labelledby=\"blocs\"><h2 id=\"blocs\">What is new, by bloc of the speaker</h2>\n");
        html.scrolling("What is new, by bloc");
        html.raw("<table class=\"matrix\"><thead><tr>");
        for (String title : List.of(
                "Bloc",
                "New in this run",
                "In the run before",
                "In the period",
                "In the period before",
                "Criticises most, in the period",
                "Supports most, in the period")) {
            html.put("<th scope=\"col\">%s</th>", title);
        }
        html.raw("</tr></thead><tbody>\n");
        for (Bloc bloc : conflict.blocs()) {
            html.put("<tr><th scope=\"row\">%s</th>", bloc.name());
            count(data.figures().ofRun(data.run().id()), bloc);
            if (earlier == null) {
                html.raw("<td></td>");
            } else {
                count(data.figures().ofRun(earlier.id()), bloc);
            }
            count(now, bloc);
            count(before, bloc);
            html.put("<td>%s</td>", Labels.most(conflict, now.criticisedByBloc(), bloc.id()));
            html.put("<td>%s</td></tr>\n", Labels.most(conflict, now.supportedByBloc(), bloc.id()));
        }
        html.raw("</tbody></table></div></section>\n");
    }

    private void count(GroupFigures figures, Bloc bloc) throws IOException {
        html.raw("<td>").count(figures.byBloc().of(bloc.id()).raw()).raw("</td>");
    }
}
