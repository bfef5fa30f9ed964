package org.stanceledger.report.workbook;

import static org.stanceledger.report.workbook.SheetExtensions.MAIN;
import static org.stanceledger.report.workbook.SheetExtensions.X14;
import static org.stanceledger.report.workbook.SheetExtensions.XM;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/** Bars and heat inside the cells of one sheet, drawn by conditional formats over whole ranges; plain bars, without a gradient, need an extension. */
final class Bars {
    static final String EXTENSION = "{78C0D931-6437-407D-A8EE-F0AAD7539E65}";

    private static final String RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

    private record Bar(CellRangeAddress range, boolean toOne, String id) {}

    private final Sheet sheet;
    private final List<Bar> bars = new ArrayList<>();

    Bars(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Bars from zero to the range's greatest number. */
    void counts(String colour, int firstRow, int lastRow, int column) {
        add(colour, firstRow, lastRow, column, false);
    }

    /** Bars for numbers from 0 to 1. */
    void shares(String colour, int firstRow, int lastRow, int column) {
        add(colour, firstRow, lastRow, column, true);
    }

    private void add(String colour, int firstRow, int lastRow, int column, boolean toOne) {
        CellRangeAddress range = new CellRangeAddress(firstRow, Math.max(firstRow, lastRow), column, column);
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(Styles.colour(Tint.of(colour, 0.5)));
        DataBarFormatting bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0.0);
        bar.getMaxThreshold().setRangeType(toOne ? RangeType.NUMBER : RangeType.MAX);
        if (toOne) {
            bar.getMaxThreshold().setValue(1.0);
        }
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
        String name = sheet.getSheetName() + "!" + range.formatAsString();
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        bars.add(new Bar(range, toOne, "{" + id.toUpperCase(java.util.Locale.ROOT) + "}"));
    }

    /** Heat from white at zero to a colour at the range's greatest number. */
    void heat(String colour, CellRangeAddress range) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
        scale.getThresholds()[0].setValue(0.0);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new Color[] {Styles.colour("FFFFFF"), Styles.colour(Tint.of(colour, 0.25))});
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    boolean isEmpty() {
        return bars.isEmpty();
    }

    /** Ties the plain formats to their extensions. */
    void linkRules(XSSFSheet target) {
        for (Bar bar : bars) {
            linkRule(target, bar);
        }
    }

    void write(XmlCursor cursor) {
        for (Bar bar : bars) {
            write(cursor, bar);
        }
    }

    private static void linkRule(XSSFSheet target, Bar bar) {
        for (CTConditionalFormatting formatting : target.getCTWorksheet().getConditionalFormattingArray()) {
            if (formatting.getSqref().contains(bar.range().formatAsString())) {
                CTCfRule rule = formatting.getCfRuleArray(0);
                try (XmlCursor cursor = rule.newCursor()) {
                    cursor.toEndToken();
                    cursor.beginElement(new QName(MAIN, "extLst"));
                    cursor.beginElement(new QName(MAIN, "ext"));
                    cursor.insertAttributeWithValue("uri", RULE_EXTENSION);
                    cursor.insertElementWithText(new QName(X14, "id", "x14"), bar.id());
                }
            }
        }
    }

    private static void write(XmlCursor cursor, Bar bar) {
        cursor.beginElement(new QName(X14, "conditionalFormatting", "x14"));
        cursor.beginElement(new QName(X14, "cfRule", "x14"));
        cursor.insertAttributeWithValue("type", "dataBar");
        cursor.insertAttributeWithValue("id", bar.id());
        cursor.beginElement(new QName(X14, "dataBar", "x14"));
        cursor.insertAttributeWithValue("minLength", "0");
        cursor.insertAttributeWithValue("maxLength", "100");
        cursor.insertAttributeWithValue("gradient", "0");
        limit(cursor, "0");
        if (bar.toOne()) {
            limit(cursor, "1");
        } else {
            cursor.beginElement(new QName(X14, "cfvo", "x14"));
            cursor.insertAttributeWithValue("type", "max");
            cursor.toNextToken();
        }
        cursor.toNextToken();
        cursor.toNextToken();
        cursor.insertElementWithText(new QName(XM, "sqref", "xm"), bar.range().formatAsString());
        cursor.toNextToken();
    }

    private static void limit(XmlCursor cursor, String value) {
        cursor.beginElement(new QName(X14, "cfvo", "x14"));
        cursor.insertAttributeWithValue("type", "num");
        cursor.insertElementWithText(new QName(XM, "f", "xm"), value);
        cursor.toNextToken();
    }
}
