package org.stanceledger.report.workbook;

import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Bars and heat inside cells, drawn by conditional formats over whole ranges. */
final class Bars {
    private static final int LIGHTEST = 255;

    private Bars() {}

    /** Bars from zero to the range's greatest number. */
    static void on(Sheet sheet, String colour, int firstRow, int lastRow, int column) {
        bars(sheet, colour, firstRow, lastRow, column);
    }

    /** Bars for numbers from 0 to 1. */
    static void probability(Sheet sheet, String colour, int firstRow, int lastRow, int column) {
        DataBarFormatting bars = bars(sheet, colour, firstRow, lastRow, column);
        bars.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bars.getMaxThreshold().setValue(1.0);
    }

    private static DataBarFormatting bars(Sheet sheet, String colour, int firstRow, int lastRow, int column) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(Styles.colour(colour));
        DataBarFormatting bars = rule.getDataBarFormatting();
        bars.getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getMinThreshold().setValue(0.0);
        bars.getMaxThreshold().setRangeType(RangeType.MAX);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(firstRow, Math.max(firstRow, lastRow), column, column)},
                rule);
        return bars;
    }

    /** Heat from white at zero to a colour at the range's greatest number. */
    static void heat(Sheet sheet, String colour, CellRangeAddress range) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
        scale.getThresholds()[0].setValue(0.0);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new Color[] {Styles.colour("FFFFFF"), Styles.colour(lighter(colour))});
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /** A colour on which dark text is readable. */
    private static String lighter(String colour) {
        StringBuilder lighter = new StringBuilder();
        for (byte part : java.util.HexFormat.of().parseHex(colour)) {
            int value = part & LIGHTEST;
            lighter.append(
                    java.util.HexFormat.of().withUpperCase().toHexDigits((byte) (value + (LIGHTEST - value) * 3 / 10)));
        }
        return lighter.toString();
    }
}
