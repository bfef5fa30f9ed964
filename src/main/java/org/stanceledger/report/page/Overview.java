package org.stanceledger.report.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.KeyFigure;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.Shift;
import org.stanceledger.report.figures.Tallies;

/** The upper part of the page: the same key figures, shifts and charts as the workbook's Summary. */
final class Overview {
    private static final int SHIFTS = 12;

    private final Html html;
    private final ReportData data;
    private final Conflict conflict;

    Overview(Html html, ReportData data) {
        this.html = html;
        this.data = data;
        this.conflict = data.conflict();
    }

    void write() throws IOException {
        figures();
        shifts();
        html.raw("<section aria-labelledby=\"charts\"><h2 id=\"charts\">Charts</h2>\n<div class=\"charts\">\n");
        alignment();
        days();
        html.raw("</div>\n");
        html.raw("<h3>Who criticises and supports whom</h3>\n<div class=\"charts\">\n");
        matrix("Criticism", "8E63A6", GroupFigures::criticised);
        matrix("Support", "4D9A5B", GroupFigures::supported);
        html.raw("</div></section>\n");
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
            html.raw("<p>None.</p></section>\n");
            return;
        }
        html.raw("<ul>\n");
        for (Shift shift : shifts.subList(0, Math.min(SHIFTS, shifts.size()))) {
            html.put("<li>%s</li>\n", shift.text());
        }
        html.raw("</ul></section>\n");
    }

    private void alignment() throws IOException {
        List<String> alignments = Labels.alignments(conflict);
        StackedBars chart = new StackedBars(
                "c1",
                "Alignment of statements by bloc",
                "Bloc of the speaker",
                alignments.stream()
                        .map(id -> new StackedBars.Series(
                                "Aligned: " + Labels.alignment(conflict, id), Palette.alignment(conflict, id)))
                        .toList());
        for (Map.Entry<String, GroupFigures> entry : data.figures().byBloc().entrySet()) {
            chart.add(new StackedBars.Bar(
                    Labels.bloc(conflict, entry.getKey()),
                    alignments.stream()
                            .map(id -> entry.getValue().byAlignment().of(id).raw())
                            .toList()));
        }
        chart.write(html);
    }

    private void days() throws IOException {
        StackedBars chart = new StackedBars(
                "c2",
                "Statements by day, " + data.period(),
                "Day",
                conflict.blocs().stream()
                        .map(bloc -> new StackedBars.Series(bloc.name(), Palette.bloc(conflict, bloc.id())))
                        .toList());
        data.period().from().datesUntil(data.period().to().plusDays(1)).forEach(day -> {
            GroupFigures figures = data.figures().timeline().byDay().getOrDefault(day, new GroupFigures());
            chart.add(new StackedBars.Bar(
                    day.toString(),
                    conflict.blocs().stream()
                            .map(bloc -> figures.byBloc().of(bloc.id()).raw())
                            .toList()));
        });
        chart.write(html);
    }

    private void matrix(String name, String colour, Function<GroupFigures, Tallies<String>> which) throws IOException {
        long most = 1;
        for (GroupFigures group : data.figures().byBloc().values()) {
            for (Bloc target : conflict.blocs()) {
                most = Math.max(most, which.apply(group).of(target.id()).raw());
            }
        }
        html.put("<table class=\"matrix\"><caption>%s</caption><thead><tr><th scope=\"col\">By</th>", name);
        for (Bloc target : conflict.blocs()) {
            html.put("<th scope=\"col\">of %s</th>", target.name());
        }
        html.raw("</tr></thead><tbody>\n");
        for (Map.Entry<String, GroupFigures> entry : data.figures().byBloc().entrySet()) {
            html.put("<tr><th scope=\"row\">%s</th>", Labels.bloc(conflict, entry.getKey()));
            for (Bloc target : conflict.blocs()) {
                long count = which.apply(entry.getValue()).of(target.id()).raw();
                html.put("<td style=\"background:#%s%s\">", colour, alpha(count, most))
                        .count(count)
                        .raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    /** Two hexadecimal digits of opacity: dark text stays readable at the greatest. */
    private static String alpha(long count, long most) {
        return String.format(Locale.ROOT, "%02x", Math.round(150.0 * count / most));
    }
}
