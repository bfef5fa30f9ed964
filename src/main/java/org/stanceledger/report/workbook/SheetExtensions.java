package org.stanceledger.report.workbook;

import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/** What of a sheet needs the extension of 2009 to the format, which the library does not know: written as XML when the sheet is done. */
final class SheetExtensions {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

    private final Bars bars;
    private final Sparklines sparklines;

    SheetExtensions(Sheet sheet) {
        bars = new Bars(sheet);
        sparklines = new Sparklines(sheet.getSheetName());
    }

    Bars bars() {
        return bars;
    }

    Sparklines sparklines() {
        return sparklines;
    }

    /** Writes them; the last thing to be done to the sheet. */
    void finish(XSSFSheet target) {
        if (bars.isEmpty() && sparklines.isEmpty()) {
            return;
        }
        bars.linkRules(target);
        try (XmlCursor cursor = target.getCTWorksheet().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(MAIN, "extLst"));
            if (!bars.isEmpty()) {
                extension(cursor, Bars.EXTENSION, "conditionalFormattings");
                bars.write(cursor);
                end(cursor, 2);
            }
            if (!sparklines.isEmpty()) {
                extension(cursor, Sparklines.EXTENSION, "sparklineGroups");
                sparklines.write(cursor);
                end(cursor, 2);
            }
        }
    }

    private static void extension(XmlCursor cursor, String uri, String element) {
        cursor.beginElement(new QName(MAIN, "ext"));
        cursor.insertAttributeWithValue("uri", uri);
        cursor.beginElement(new QName(X14, element, "x14"));
    }

    /** Leaves so many elements that were begun. */
    static void end(XmlCursor cursor, int elements) {
        for (int element = 0; element < elements; element++) {
            cursor.toNextToken();
        }
    }
}
