package org.stanceledger.report.workbook;

import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.stanceledger.report.figures.Palette;

/** A native chart of stacked columns over data that stand on an unstreamed sheet of the same workbook. */
final class ColumnChart {
    private static final String CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int GAP_WIDTH = 45;

    private final XSSFChart chart;
    private final XDDFBarChartData data;
    private final XDDFDataSource<String> categories;
    private final XSSFSheet source;
    private final int firstRow;
    private final int lastRow;

    /**
     * An empty chart.
     *
     * @param at the columns and rows of {@code sheet} that it covers
     * @param source the sheet that holds the data
     * @param firstRow first row of the data
     * @param lastRow last row of the data
     * @param categoryColumn the column of the categories' names
     */
    ColumnChart(
            XSSFSheet sheet,
            CellRangeAddress at,
            String title,
            String categoryTitle,
            String valueTitle,
            XSSFSheet source,
            int firstRow,
            int lastRow,
            int categoryColumn) {
        this.source = source;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(
                        0,
                        0,
                        0,
                        0,
                        at.getFirstColumn(),
                        at.getFirstRow(),
                        at.getLastColumn() + 1,
                        at.getLastRow() + 1));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        bottom.setTitle(categoryTitle);
        bottom.setMajorTickMark(AxisTickMark.NONE);
        bottom.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setTitle(valueTitle);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setMajorTickMark(AxisTickMark.NONE);
        left.setNumberFormat("#,##0");
        line(left.getOrAddMajorGridProperties(), Palette.HEAD);
        line(bottom.getOrAddShapeProperties(), Palette.LINE);
        noLine(left);
        data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setVaryColors(false);
        data.setGapWidth(GAP_WIDTH);
        categories = XDDFDataSourcesFactory.fromStringCellRange(
                source, new CellRangeAddress(firstRow, lastRow, categoryColumn, categoryColumn));
    }

    /** Adds a series from a column, named by the column's heading. */
    ColumnChart series(int column, int nameRow, String colour) {
        XDDFChartData.Series series = data.addSeries(
                categories,
                XDDFDataSourcesFactory.fromNumericCellRange(
                        source, new CellRangeAddress(firstRow, lastRow, column, column)));
        series.setTitle(
                source.getRow(nameRow).getCell(column).getStringCellValue(),
                new org.apache.poi.ss.util.CellReference(source.getSheetName(), nameRow, column, true, true));
        series.setFillProperties(solid(colour));
        return this;
    }

    void draw() {
        chart.plot(data);
        overlapColumns();
        sizeText();
    }

    /** Stacked columns stand in one place only with this attribute, for which the library's light schema has no class. */
    private void overlapColumns() {
        try (XmlCursor cursor =
                chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            QName gap = new QName(CHART_NAMESPACE, "gapWidth");
            if (cursor.toChild(gap)) {
                cursor.toNextSibling();
                cursor.beginElement(new QName(CHART_NAMESPACE, "overlap"));
                cursor.insertAttributeWithValue("val", "100");
            }
        }
    }

    private void sizeText() {
        XDDFTextBody text =
                chart.getFormattedTitle() == null ? null : chart.getTitle().getBody();
        if (text != null) {
            text.getParagraph(0).getTextRuns().forEach(run -> {
                run.setFontSize(12.0);
                run.setBold(true);
                run.setFontColor(XDDFColor.from(rgb(Palette.INK)));
            });
        }
    }

    private static XDDFSolidFillProperties solid(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(colour)));
    }

    private static byte[] rgb(String colour) {
        return java.util.HexFormat.of().parseHex(colour);
    }

    private static void line(XDDFShapeProperties properties, String colour) {
        XDDFLineProperties line = new XDDFLineProperties(solid(colour));
        line.setWidth(0.75);
        properties.setLineProperties(line);
    }

    private static void noLine(XDDFChartAxis axis) {
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }
}
