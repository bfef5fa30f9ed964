package org.stanceledger.report.workbook;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A sum over the cells of a row that are only read, by which the import of corrections sees that a person wrote into one of them. Programs
 * that save the workbook may change white space and the last digits of numbers; neither changes the sum.
 */
public final class RowCheck {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    private static final double PARTS = 1e6;
    private static final double LARGE = 1e9;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private RowCheck() {}

    /** The sum of a row's cells, as eight hexadecimal digits. */
    public static String of(List<String> cells) {
        CRC32 sum = new CRC32();
        for (String cell : cells) {
            sum.update(canonical(cell).getBytes(StandardCharsets.UTF_8));
            sum.update(0);
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Whether two cells say the same. */
    public static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    /** What a cell holds, as the import reads it. */
    public static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof java.time.LocalDate day
                ? Long.toString((long) org.apache.poi.ss.usermodel.DateUtil.getExcelDate(day))
                : value.toString();
    }

    private static String canonical(String cell) {
        String text = CellText.of(cell).replace("_x005F_", "_");
        if (!isFolded(text)) {
            text = SPACE.matcher(text).replaceAll(" ").strip();
        }
        if (isSmallInteger(text)) {
            return text + ".0";
        }
        boolean mayBeNumber = !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-');
        return mayBeNumber && NUMBER.matcher(text).matches()
                ? Double.toString(rounded(Double.parseDouble(text)))
                : text;
    }

    /** Whether a text is a digit, perhaps with a minus before it, as the cells of signs are. */
    private static boolean isSmallInteger(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        return text.length() == first + 1 && text.charAt(first) >= '0' && text.charAt(first) <= '9';
    }

    /** A number without the digits that programs may change; large ones have none behind the point that matter. */
    private static double rounded(double number) {
        return Math.abs(number) < LARGE ? Math.rint(number * PARTS) / PARTS : number;
    }

    /** Whether single spaces between words are a text's only white space. */
    private static boolean isFolded(String text) {
        boolean space = true;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            boolean white = Character.isWhitespace(unit);
            if (white && (space || unit != ' ')) {
                return false;
            }
            space = white;
        }
        return text.isEmpty() || !space;
    }
}
