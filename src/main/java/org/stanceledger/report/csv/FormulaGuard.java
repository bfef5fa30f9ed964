package org.stanceledger.report.csv;

/**
 * Makes text harmless that a spreadsheet would take for a formula: an apostrophe is put before text whose first character,
 * apostrophes apart, is one of {@code = + - @}, their full-width forms, a tab or a line break. Taking one apostrophe away restores it.
 */
public final class FormulaGuard {
    private static final String DANGEROUS = "=+-@＝＋－＠\t\r\n";

    private FormulaGuard() {}

    /** The text as it stands in a CSV cell. */
    public static String guard(String text) {
        return isFormulaLike(text) ? "'" + text : text;
    }

    /** The text that {@link #guard} was given. */
    public static String restore(String cell) {
        return cell.startsWith("'") && isFormulaLike(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormulaLike(String text) {
        int index = 0;
        while (index < text.length() && text.charAt(index) == '\'') {
            index++;
        }
        return index < text.length() && DANGEROUS.indexOf(text.charAt(index)) >= 0;
    }
}
