package org.stanceledger.report.workbook;

/**
 * A cell that leads somewhere. Written as a formula, since a sheet holds at most 65,530 hyperlinks but any number of formulas; a formula
 * whose label is a number is that number.
 *
 * @param target a web address, a file beside the workbook, or {@code #'Sheet'!A1}
 * @param label the text or the number to click
 */
record Link(String target, Object label) {
    /** The most characters of a text inside a formula. */
    private static final int LITERAL_LIMIT = 255;

    /** Whether a formula can hold it and following it is harmless: no other schemes than the web's, and files beside the workbook. */
    boolean usable() {
        boolean harmless = target.startsWith("https://")
                || target.startsWith("http://")
                || target.startsWith("#'")
                || target.startsWith("report");
        return harmless && literalLength(target) <= LITERAL_LIMIT && literalLength(label.toString()) <= LITERAL_LIMIT;
    }

    String formula() {
        String text = label instanceof Number ? label.toString() : '"' + quoted(label.toString()) + '"';
        return "HYPERLINK(\"" + quoted(target) + "\"," + text + ")";
    }

    private static int literalLength(String text) {
        return quoted(text).length();
    }

    private static String quoted(String text) {
        return CellText.of(text).replace("\"", "\"\"");
    }
}
