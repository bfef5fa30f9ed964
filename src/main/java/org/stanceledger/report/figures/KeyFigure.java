package org.stanceledger.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.lexicon.Conflict;

/**
 * A figure that a report shows in large digits.
 *
 * @param label what it counts
 * @param value the number, or a share from 0 to 1
 * @param share whether it is a share
 * @param change how it compares with the run or period before
 */
public record KeyFigure(String label, double value, boolean share, String change) {
    /** The key figures of a report, in the order in which they are shown. */
    public static List<KeyFigure> of(ReportData data) {
        Figures figures = data.figures();
        List<KeyFigure> keys = new ArrayList<>();
        long run = data.run().id();
        RunRow earlier =
                data.earlierRuns().isEmpty() ? null : data.earlierRuns().get(0);
        keys.add(ofRun(
                "New statements in this run",
                figures.ofRun(run).all().raw(),
                earlier == null ? -1 : figures.ofRun(earlier.id()).all().raw()));
        keys.add(ofRun(
                "New articles in this run",
                figures.articles().firstReadIn(run),
                earlier == null ? -1 : figures.articles().firstReadIn(earlier.id())));
        GroupFigures now = figures.timeline().of(data.period());
        GroupFigures before = figures.timeline().of(data.period().before());
        keys.add(new KeyFigure(
                "Statements in the period",
                now.all().raw(),
                false,
                change(now.all().raw(), before.all().raw(), "in the period before")));
        for (String pole : data.conflict().poles()) {
            keys.add(ofPole(pole, now, before, data.conflict()));
        }
        Tally all = figures.all().all();
        keys.add(new KeyFigure("Statements in all", all.raw(), false, number(all.distinct()) + " distinct"));
        return keys;
    }

    private static KeyFigure ofRun(String label, long now, long before) {
        return new KeyFigure(
                label, now, false, before < 0 ? "no earlier run" : change(now, before, "in the previous run"));
    }

    private static KeyFigure ofPole(String pole, GroupFigures now, GroupFigures before, Conflict conflict) {
        double share = share(now, pole);
        String label = "Aligned with " + Labels.alignment(conflict, pole) + ", in the period";
        if (before.all().raw() == 0) {
            return new KeyFigure(label, share, true, "none in the period before");
        }
        double was = share(before, pole);
        String change = String.format(
                Locale.ROOT,
                "%.0f %% in the period before (%s %.0f points)",
                100 * was,
                arrow(Double.compare(share, was)),
                100 * Math.abs(share - was));
        return new KeyFigure(label, share, true, change);
    }

    private static double share(GroupFigures figures, String pole) {
        long all = figures.all().raw();
        return all == 0 ? 0 : (double) figures.byAlignment().of(pole).raw() / all;
    }

    private static String change(long now, long before, String when) {
        return number(before) + " " + when + " (" + arrow(Long.compare(now, before)) + " "
                + number(Math.abs(now - before)) + ")";
    }

    private static String arrow(int change) {
        return change > 0 ? "▲" : change < 0 ? "▼" : "■";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
