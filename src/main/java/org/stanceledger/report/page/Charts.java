package org.stanceledger.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.Tallies;
import org.stanceledger.report.figures.Timeline;

/** The charts of the workbook's Summary, and its matrices of criticism and support. */
final class Charts {
    private static final double DEEPEST = 150;

    private final Html html;
    private final ReportData data;
    private final Conflict conflict;

    Charts(Html html, ReportData data) {
        this.html = html;
        this.data = data;
        this.conflict = data.conflict();
    }

    void write() throws IOException {
        html.raw("<section aria-labelledby=\"charts\"><h2 id=\"charts\">Charts</h2>\n<div class=\"charts\">\n");
        alignment();
        days();
        criticism();
        longTime();
        html.raw("</div>\n<h3>Who criticises and supports whom</h3>\n<div class=\"charts\">\n");
        matrix("Criticism", Palette.CRITICISM, GroupFigures::criticised);
        matrix("Support", Palette.SUPPORT, GroupFigures::supported);
        html.raw("</div></section>\n");
    }

    private void alignment() throws IOException {
        List<String> alignments = Labels.alignments(conflict);
        List<StackedBars.Series> series = alignments.stream()
                .map(id -> new StackedBars.Series(
                        "Aligned: " + Labels.alignment(conflict, id), Palette.alignment(conflict, id)))
                .toList();
        StackedBars chart =
                new StackedBars("c1", "Alignment of statements by bloc", "Bloc of the speaker", "Statements", series);
        data.figures()
                .byBloc()
                .forEach((bloc, group) -> chart.add(bar(Labels.bloc(conflict, bloc), group.byAlignment(), alignments)));
        chart.write(html);
    }

    private void days() throws IOException {
        StackedBars chart = byBloc("c2", "Statements by day, " + data.period(), "Day", "Statements");
        data.period().from().datesUntil(data.period().to().plusDays(1)).forEach(day -> {
            GroupFigures figures = data.figures().timeline().byDay().getOrDefault(day, new GroupFigures());
            chart.add(bar(day.toString(), figures.byBloc(), blocs()));
        });
        chart.write(html);
    }

    private void criticism() throws IOException {
        StackedBars chart = byBloc(
                "c3",
                "Whom each bloc criticises (colour: the bloc criticised)",
                "Bloc of the speaker",
                "Criticising statements");
        data.figures()
                .byBloc()
                .forEach((bloc, group) -> chart.add(bar(Labels.bloc(conflict, bloc), group.criticised(), blocs())));
        chart.write(html);
    }

    private void longTime() throws IOException {
        Timeline timeline = data.figures().timeline();
        String unit = timeline.inYears() ? "Year" : "Month";
        StackedBars chart = byBloc("c4", "Statements by " + unit.toLowerCase(Locale.ROOT), unit, "Statements");
        if (timeline.inYears()) {
            timeline.byYear().forEach((year, figures) -> chart.add(bar(year.toString(), figures.byBloc(), blocs())));
        } else {
            timeline.byMonth().forEach((month, figures) -> chart.add(bar(month.toString(), figures.byBloc(), blocs())));
        }
        chart.write(html);
    }

    private List<String> blocs() {
        List<String> ids = new ArrayList<>();
        conflict.blocs().forEach(bloc -> ids.add(bloc.id()));
        return ids;
    }

    private StackedBars byBloc(String id, String title, String categoryTitle, String valueTitle) {
        List<StackedBars.Series> series = conflict.blocs().stream()
                .map(bloc -> new StackedBars.Series(bloc.name(), Palette.bloc(conflict, bloc.id())))
                .toList();
        return new StackedBars(id, title, categoryTitle, valueTitle, series);
    }

    private static StackedBars.Bar bar(String name, Tallies<String> tallies, List<String> ids) {
        return new StackedBars.Bar(
                name, ids.stream().map(id -> tallies.of(id).raw()).toList());
    }

    private void matrix(String name, String colour, Function<GroupFigures, Tallies<String>> which) throws IOException {
        long most = 1;
        for (GroupFigures group : data.figures().byBloc().values()) {
            for (String target : blocs()) {
                most = Math.max(most, which.apply(group).of(target).raw());
            }
        }
        html.scrolling(name);
        html.put("<table class=\"matrix\"><caption>%s</caption><thead><tr><th scope=\"col\">By</th>", name);
        for (String target : blocs()) {
            html.put("<th scope=\"col\">of %s</th>", Labels.bloc(conflict, target));
        }
        html.raw("</tr></thead><tbody>\n");
        for (Map.Entry<String, GroupFigures> entry : data.figures().byBloc().entrySet()) {
            html.put("<tr><th scope=\"row\">%s</th>", Labels.bloc(conflict, entry.getKey()));
            Tallies<String> tallies = which.apply(entry.getValue());
            for (String target : blocs()) {
                long count = tallies.of(target).raw();
                html.put("<td style=\"background:#%s%s\">", colour, alpha(count, most))
                        .count(count)
                        .raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table></div>\n");
    }

    /** Two hexadecimal digits of opacity: text stays readable at the greatest. */
    private static String alpha(long count, long most) {
        return String.format(Locale.ROOT, "%02x", Math.round(DEEPEST * count / most));
    }
}
