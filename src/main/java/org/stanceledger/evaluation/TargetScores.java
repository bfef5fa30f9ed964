package org.stanceledger.evaluation;

import java.util.List;
import java.util.Locale;

/** How well judged signs (1, 0, -1) agree with labelled ones. */
public final class TargetScores {

    private static final List<Integer> SIGNS = List.of(-1, 0, 1);

    private final int[][] counts = new int[SIGNS.size()][SIGNS.size()];

    /** Adds one sentence. */
    public void add(int gold, int found) {
        counts[SIGNS.indexOf(gold)][SIGNS.indexOf(found)]++;
    }

    /** Mean of the F1 of the three signs, 0 to 1. */
    public double macroF1() {
        double sum = 0;
        for (int sign = 0; sign < counts.length; sign++) {
            sum += f1(sign);
        }
        return sum / counts.length;
    }

    /** The figures in one line. */
    public String line() {
        int all = 0;
        int right = 0;
        for (int i = 0; i < counts.length; i++) {
            right += counts[i][i];
            for (int j = 0; j < counts.length; j++) {
                all += counts[i][j];
            }
        }
        return String.format(
                Locale.ROOT,
                "%d targets: macro-F1 %.1f (unkind %.1f, neither %.1f, kind %.1f), accuracy %.1f",
                all,
                100 * macroF1(),
                100 * f1(0),
                100 * f1(1),
                100 * f1(2),
                all == 0 ? 0 : 100.0 * right / all);
    }

    private double f1(int sign) {
        int gold = 0;
        int found = 0;
        for (int i = 0; i < counts.length; i++) {
            gold += counts[sign][i];
            found += counts[i][sign];
        }
        return gold + found == 0 ? 0 : 2.0 * counts[sign][sign] / (gold + found);
    }
}
