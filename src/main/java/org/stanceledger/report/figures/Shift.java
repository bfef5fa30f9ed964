package org.stanceledger.report.figures;

/**
 * A change worth an analyst's eye.
 *
 * @param kind what sort of change it is, for a reader
 * @param text the change in a sentence
 * @param statement number of the statement that shows it, counted from 0 in the order of the ledger; -1 if none does alone
 */
public record Shift(String kind, String text, long statement) {
    /** What reports say where there is no shift. */
    public static final String NONE =
            "None: nothing was said for the first time in 90 days, and no bloc changed sides by 15 points.";
}
