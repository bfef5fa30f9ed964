package org.stanceledger.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chart of stacked columns as inline SVG, with its numbers as a table for those who cannot see it. */
final class StackedBars {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int LEFT = 62;
    private static final int RIGHT = 8;
    private static final int TOP = 12;
    private static final int BOTTOM = 72;
    private static final int MOST_LABELS = 16;
    private static final int LETTERS = 18;

    /**
     * A part of each column.
     *
     * @param name its name
     * @param colour its colour as six hexadecimal digits
     */
    record Series(String name, String colour) {}

    /**
     * A column.
     *
     * @param name its name
     * @param values one number for each series
     */
    record Bar(String name, List<Long> values) {
        Bar {
            values = List.copyOf(values);
        }

        long sum() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }

    private final String id;
    private final String title;
    private final String categoryTitle;
    private final String valueTitle;
    private final List<Series> series;
    private final List<Bar> bars = new ArrayList<>();

    StackedBars(String id, String title, String categoryTitle, String valueTitle, List<Series> series) {
        this.id = id;
        this.title = title;
        this.categoryTitle = categoryTitle;
        this.valueTitle = valueTitle;
        this.series = List.copyOf(series);
    }

    void add(Bar bar) {
        bars.add(bar);
    }

    void write(Html html) throws IOException {
        html.raw("<figure>").put("<figcaption id=\"%s\">%s</figcaption>\n", id, title);
        html.put("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s\">\n", WIDTH, HEIGHT, id);
        long most = bars.stream().mapToLong(Bar::sum).max().orElse(0);
        long step = step(most);
        long top = Math.max(step, (most + step - 1) / step * step);
        for (long line = 0; line <= top; line += step) {
            double y = y(line, top);
            html.raw(format(
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT, y, y));
            html.raw(format(
                    "<text class=\"tick\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%,d</text>\n",
                    LEFT - 6, y + 4, line));
        }
        double slot = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, bars.size());
        for (int index = 0; index < bars.size(); index++) {
            column(html, bars.get(index), LEFT + slot * index, slot, top);
        }
        labels(html, slot);
        html.put(
                "<text class=\"axis\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                (WIDTH + LEFT) / 2, HEIGHT - 4, categoryTitle);
        html.put(
                "<text class=\"axis\" transform=\"translate(14 %d) rotate(-90)\" text-anchor=\"middle\">%s</text></svg>\n",
                (TOP + HEIGHT - BOTTOM) / 2, valueTitle);
        legend(html);
        table(html);
        html.raw("</figure>\n");
    }

    private void column(Html html, Bar bar, double x, double slot, long top) throws IOException {
        long below = 0;
        for (int index = 0; index < series.size(); index++) {
            long value = bar.values().get(index);
            if (value > 0) {
                double y = y(below + value, top);
                html.raw(format(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#%s\">",
                        x + slot * 0.15,
                        y,
                        slot * 0.7,
                        y(below, top) - y,
                        series.get(index).colour()));
                html.put(
                        "<title>%s, %s: %s</title></rect>\n",
                        bar.name(), series.get(index).name(), value);
                below += value;
            }
        }
    }

    private void labels(Html html, double slot) throws IOException {
        int every = Math.max(1, (bars.size() + MOST_LABELS - 1) / MOST_LABELS);
        boolean turned = bars.size() > 8;
        for (int index = 0; index < bars.size(); index += every) {
            double x = LEFT + slot * (index + 0.5);
            int y = HEIGHT - BOTTOM + 16;
            String turn = turned ? format(" transform=\"rotate(-40 %.1f %d)\"", x, y) : "";
            html.raw(format(
                    "<text class=\"tick\" x=\"%.1f\" y=\"%d\" text-anchor=\"%s\"%s>",
                    x, y, turned ? "end" : "middle", turn));
            String name = bars.get(index).name();
            int space = name.length() > LETTERS || !turned && name.length() > 12 ? name.lastIndexOf(' ') : -1;
            if (space > 0 && !turned) {
                html.put(
                        "%s<tspan x=\"%s\" dy=\"14\">%s</tspan>",
                        name.substring(0, space), format("%.1f", x), name.substring(space + 1));
            } else {
                html.text(name);
            }
            html.raw("</text>\n");
        }
    }

    private void legend(Html html) throws IOException {
        html.raw("<ul class=\"legend\">");
        for (Series part : series) {
            html.put("<li><span class=\"swatch\" style=\"background:#%s\"></span>%s</li>", part.colour(), part.name());
        }
        html.raw("</ul>\n");
    }

    private void table(Html html) throws IOException {
        html.put("<details><summary>Numbers of \u201C%s\u201D</summary>", title).scrolling(title);
        html.put("<table><thead><tr><th scope=\"col\">%s</th>", categoryTitle);
        for (Series part : series) {
            html.put("<th scope=\"col\">%s</th>", part.name());
        }
        html.raw("</tr></thead><tbody>\n");
        for (Bar bar : bars) {
            html.put("<tr><th scope=\"row\">%s</th>", bar.name());
            for (long value : bar.values()) {
                html.raw("<td>").count(value).raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table></div></details>\n");
    }

    private static double y(long value, long top) {
        return HEIGHT - BOTTOM - (double) (HEIGHT - BOTTOM - TOP) * value / Math.max(1, top);
    }

    /** The distance of grid lines: 1, 2 or 5 times a power of ten, four to six lines. */
    private static long step(long most) {
        long power = 1;
        while (power * 50 <= most) {
            power *= 10;
        }
        for (long factor : new long[] {1, 2, 5, 10}) {
            if (factor * power * 6 >= most) {
                return factor * power;
            }
        }
        return 20 * power;
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
