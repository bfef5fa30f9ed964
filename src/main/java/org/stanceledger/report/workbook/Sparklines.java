package org.stanceledger.report.workbook;

import static org.stanceledger.report.workbook.SheetExtensions.X14;
import static org.stanceledger.report.workbook.SheetExtensions.XM;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.xmlbeans.XmlCursor;
import org.stanceledger.report.figures.Palette;

/** Small columns inside cells, each drawn from the numbers of its own row. */
final class Sparklines {
    static final String EXTENSION = "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}";

    private record Sparkline(CellReference cell, CellRangeAddress numbers) {}

    private final String sheetName;
    private final List<Sparkline> sparklines = new ArrayList<>();

    Sparklines(String sheetName) {
        this.sheetName = sheetName;
    }

    /** Draws the numbers of a row's columns into one of its cells. */
    void add(int row, int column, int firstNumber, int lastNumber) {
        sparklines.add(
                new Sparkline(new CellReference(row, column), new CellRangeAddress(row, row, firstNumber, lastNumber)));
    }

    boolean isEmpty() {
        return sparklines.isEmpty();
    }

    void write(XmlCursor cursor) {
        cursor.beginElement(new QName(X14, "sparklineGroup", "x14"));
        cursor.insertAttributeWithValue("type", "column");
        cursor.insertAttributeWithValue("displayEmptyCellsAs", "gap");
        cursor.insertAttributeWithValue("manualMin", "0");
        cursor.insertAttributeWithValue("minAxisType", "custom");
        cursor.beginElement(new QName(X14, "colorSeries", "x14"));
        cursor.insertAttributeWithValue("rgb", "FF" + Palette.SOFT_INK);
        SheetExtensions.end(cursor, 1);
        cursor.beginElement(new QName(X14, "sparklines", "x14"));
        for (Sparkline sparkline : sparklines) {
            cursor.beginElement(new QName(X14, "sparkline", "x14"));
            cursor.insertElementWithText(
                    new QName(XM, "f", "xm"), sparkline.numbers().formatAsString(sheetName, false));
            cursor.insertElementWithText(
                    new QName(XM, "sqref", "xm"), sparkline.cell().formatAsString(false));
            SheetExtensions.end(cursor, 1);
        }
        SheetExtensions.end(cursor, 2);
    }
}
