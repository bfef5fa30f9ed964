package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;

/** How many statements of each bloc advance each position, and in which form they are reported. */
final class BlocStanceSheet {
    static final String NAME = "Bloc x Stance";

    private final ReportData data;
    private final List<String> alignments;
    private int first;
    private int last;

    BlocStanceSheet(ReportData data) {
        this.data = data;
        this.alignments = Labels.alignments(data.conflict());
    }

    void write(Page page) {
        page.title(
                "Bloc x Stance",
                "Whose speakers advance whose position. Each count is the number of rows of the sheet Statements with "
                        + "Bloc = the row and Alignment (or Type) = the column.");
        List<Column> columns = new ArrayList<>(List.of(Column.text("Bloc", 26), Column.count("Statements")));
        columns.add(Column.count("Distinct"));
        alignments.forEach(id -> columns.add(Column.count("Aligned: " + Labels.alignment(data.conflict(), id))));
        alignments.forEach(id -> columns.add(Column.share("% aligned: " + Labels.alignment(data.conflict(), id))));
        Labels.TYPES.forEach(type -> columns.add(Column.count(capitalised(type))));
        page.table(columns);
        first = page.next();
        for (Map.Entry<String, GroupFigures> entry : data.figures().byBloc().entrySet()) {
            page.row(cells(Labels.bloc(data.conflict(), entry.getKey()), entry.getValue()));
        }
        last = page.next() - 1;
        page.total(cells("All", data.figures().all()));
        page.bars().counts(Palette.LINE, first, last, 1);
        page.freeze(1);
    }

    private @Nullable Object[] cells(String name, GroupFigures group) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name);
        cells.add(group.all().raw());
        cells.add(group.all().distinct());
        alignments.forEach(id -> cells.add(group.byAlignment().of(id).raw()));
        for (String id : alignments) {
            cells.add(share(group.byAlignment().of(id).raw(), group.all().raw()));
        }
        Labels.TYPES.forEach(type -> cells.add(group.byType().of(type).raw()));
        return cells.toArray();
    }

    /** A part of a whole, null of nothing. */
    static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    /** Draws the counts of this sheet, once it is written. */
    void chart(XSSFSheet sheet, CellRangeAddress at, XSSFSheet source) {
        ColumnChart chart = new ColumnChart(
                sheet,
                at,
                "Alignment of statements by bloc",
                "Bloc of the speaker",
                "Statements",
                source,
                first,
                last,
                0);
        for (int index = 0; index < alignments.size(); index++) {
            chart.series(3 + index, first - 1, Palette.alignment(data.conflict(), alignments.get(index)));
        }
        chart.draw();
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
