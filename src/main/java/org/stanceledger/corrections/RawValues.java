package org.stanceledger.corrections;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Gives numbers as they are and not as their cells show them: 1 and not "supports". */
final class RawValues extends DataFormatter {
    RawValues() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        return formatRawCellContents(value, formatIndex, formatString);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
