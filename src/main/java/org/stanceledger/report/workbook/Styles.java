package org.stanceledger.report.workbook;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stanceledger.report.figures.Palette;

/** The few cell styles of the workbook. */
final class Styles {
    private static final String FONT = "Calibri";
    private static final String COUNT_FORMAT = "#,##0;-#,##0;\"–\"";

    private static final String SHARE_FORMAT = "0%;-0%;\"–\"";
    private static final String EXPECTED_FORMAT = "#,##0.0;-#,##0.0;\"–\"";
    private static final String LINK_BLUE = "0B5CAD";

    private final XSSFWorkbook workbook;
    private final Map<Column.Kind, CellStyle> cells = new EnumMap<>(Column.Kind.class);
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle heading;
    private final CellStyle head;
    private final CellStyle numberHead;
    private final CellStyle total;
    private final CellStyle totalName;
    private final CellStyle totalShare;
    private final CellStyle totalExpected;
    private final CellStyle columnFilter;
    private final CellStyle figure;
    private final CellStyle figureLabel;
    private final CellStyle figureChange;

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints((short) 10);
        plain.setScheme(FontScheme.NONE);
        for (Column.Kind kind : Column.Kind.values()) {
            cells.put(kind, cell(kind));
        }
        title = plainStyle(font(16, true, Palette.INK), VerticalAlignment.CENTER);
        note = plainStyle(font(10, false, Palette.SOFT_INK), VerticalAlignment.TOP);
        heading = plainStyle(font(12, true, Palette.INK), VerticalAlignment.BOTTOM);
        head = head(HorizontalAlignment.LEFT);
        numberHead = head(HorizontalAlignment.RIGHT);
        total = total(COUNT_FORMAT);
        totalShare = total(SHARE_FORMAT);
        totalExpected = total(EXPECTED_FORMAT);
        totalName = total("");
        columnFilter = plainStyle(font(8, false, Palette.SOFT_INK), VerticalAlignment.BOTTOM);
        columnFilter.setWrapText(true);
        columnFilter.setAlignment(HorizontalAlignment.RIGHT);
        figure = plainStyle(font(20, true, Palette.INK), VerticalAlignment.CENTER);
        figure.setDataFormat(format("#,##0"));
        figure.setAlignment(HorizontalAlignment.LEFT);
        figureLabel = plainStyle(font(9, false, Palette.SOFT_INK), VerticalAlignment.BOTTOM);
        figureLabel.setWrapText(true);
        figureChange = plainStyle(font(9, false, Palette.SOFT_INK), VerticalAlignment.TOP);
        figureChange.setWrapText(true);
    }

    CellStyle cell(Column column) {
        CellStyle style = cells.get(column.kind());
        if (style == null) {
            throw new IllegalStateException("no style for " + column.kind());
        }
        return style;
    }

    CellStyle head(Column column) {
        return switch (column.kind()) {
            case COUNT, SHARE, DECIMAL, EXPECTED -> numberHead;
            default -> head;
        };
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle heading() {
        return heading;
    }

    /** Counts of a last row that adds up the rows above. */
    CellStyle total(Column column) {
        return switch (column.kind()) {
            case COUNT -> total;
            case SHARE -> totalShare;
            case EXPECTED -> totalExpected;
            default -> totalName;
        };
    }

    /** The filter of a column, above its head. */
    CellStyle columnFilter() {
        return columnFilter;
    }

    CellStyle figure() {
        return figure;
    }

    CellStyle figureLabel() {
        return figureLabel;
    }

    CellStyle figureChange() {
        return figureChange;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex), null);
    }

    private CellStyle cell(Column.Kind kind) {
        XSSFFont ink = ink(kind);
        XSSFCellStyle style = plainStyle(ink, VerticalAlignment.TOP);
        switch (kind) {
            case TEXT, TRACE, LINK, SPARSE_INPUT -> indent(style);
            case WRAPPED -> {
                style.setWrapText(true);
                indent(style);
            }
            case COUNT -> style.setDataFormat(format(COUNT_FORMAT));
            case SIGN -> style.setDataFormat(format("\"supports\";\"criticises\";\"·\""));
            case SHARE -> style.setDataFormat(format(SHARE_FORMAT));
            case DECIMAL -> style.setDataFormat(format("0.00"));
            case EXPECTED -> style.setDataFormat(format(EXPECTED_FORMAT));
            case DATE -> {
                style.setDataFormat(format("yyyy-mm-dd"));
                indent(style);
            }
            case INPUT -> {
                style.setFillForegroundColor(colour(Palette.INPUT));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                indent(style);
            }
        }
        return style;
    }

    private XSSFFont ink(Column.Kind kind) {
        return switch (kind) {
            case LINK -> font(10, false, LINK_BLUE);
            case TRACE -> font(8, false, Palette.SOFT_INK);
            default -> font(10, false, Palette.INK);
        };
    }

    private static void indent(CellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private CellStyle head(HorizontalAlignment alignment) {
        XSSFCellStyle style = plainStyle(font(10, true, Palette.INK), VerticalAlignment.CENTER);
        style.setAlignment(alignment);
        if (alignment == HorizontalAlignment.LEFT) {
            indent(style);
        }
        style.setWrapText(true);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(Palette.HEAD));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Palette.SOFT_INK));
        return style;
    }

    private CellStyle total(String format) {
        XSSFCellStyle style = plainStyle(font(10, true, Palette.INK), VerticalAlignment.TOP);
        if (!format.isEmpty()) {
            style.setDataFormat(format(format));
        } else {
            indent(style);
        }
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(colour(Palette.SOFT_INK));
        return style;
    }

    private XSSFCellStyle plainStyle(XSSFFont font, VerticalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(alignment);
        return style;
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private short format(String format) {
        return workbook.createDataFormat().getFormat(format);
    }
}
