package org.stanceledger.report.workbook;

import java.util.regex.Pattern;
import org.stanceledger.report.figures.XmlText;

/** Makes any text fit for a cell: what XML forbids is replaced, Excel's own escapes are kept literal, too long text is cut with a mark. */
final class CellText {
    /** The most UTF-16 units of a cell. */
    static final int LIMIT = 32_767;

    private static final String CUT = " … [cut: the whole text is in statements.csv]";
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String of(String text) {
        String cell = XmlText.of(text);
        if (cell.contains("_x")) {
            cell = ESCAPE_LIKE.matcher(cell).replaceAll("_x005F_");
        }
        return cell.length() <= LIMIT ? cell : cut(cell, LIMIT - CUT.length()) + CUT;
    }

    /** The first units of a text, without half a character at the end. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
