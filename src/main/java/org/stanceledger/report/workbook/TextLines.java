package org.stanceledger.report.workbook;

/** How many lines a text takes in a wrapped cell, by the mean width of letters. */
final class TextLines {
    private static final double LETTERS_PER_WIDTH = 1.1;
    private static final double PADDING = 2;

    private TextLines() {}

    static int of(String text, double width) {
        double perLine = Math.max(1, (width - PADDING) * LETTERS_PER_WIDTH);
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(line.length() / perLine));
        }
        return lines;
    }
}
