package org.stanceledger.report.workbook;

/**
 * A cell that leads somewhere. Written as a formula, since a sheet holds at most 65,530 hyperlinks but any number of formulas.
 *
 * @param target a web address, a file beside the workbook, or {@code #'Sheet'!A1}
 * @param label the text to click
 */
record Link(String target, String label) {
    /** The most characters of a text inside a formula. */
    private static final int LITERAL_LIMIT = 255;

    /** A link to the first cell of a sheet. */
    static Link toSheet(String sheet, String label) {
        return new Link("#'" + sheet + "'!A1", label);
    }

    /** Whether a formula can hold it and following it is harmless: no other schemes than the web's, and files beside the workbook. */
    boolean usable() {
        boolean harmless = target.startsWith("https://")
                || target.startsWith("http://")
                || target.startsWith("#'")
                || target.startsWith("report");
        return harmless && literalLength(target) <= LITERAL_LIMIT && literalLength(label) <= LITERAL_LIMIT;
    }

    String formula() {
        return "HYPERLINK(\"" + quoted(target) + "\",\"" + quoted(label) + "\")";
    }

    private static int literalLength(String text) {
        return quoted(text).length();
    }

    private static String quoted(String text) {
        return CellText.of(text).replace("\"", "\"\"");
    }
}
