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
import org.stanceledger.report.figures.Tallies;

/** How many statements of each bloc advance each position, and in which form they are reported. */
final class BlocStanceSheet {
    static final String NAME = "Bloc x Stance";

    /** How every sheet says where its figures come from. */
    static final String TRACE_NOTE =
            "Click a count to see the first of its statements. To see all of them, filter the sheet Statements by what stands at the end of the row and above the column.";

    private final ReportData data;
    private final StatementsSheets statements;
    private final List<String> alignments;
    private int first;
    private int last;

    BlocStanceSheet(ReportData data, StatementsSheets statements) {
        this.data = data;
        this.statements = statements;
        this.alignments = Labels.alignments(data.conflict());
    }

    void write(Page page) {
        page.title(
                "Bloc x Stance",
                "Whose speakers advance whose position. Expected: how many of the aligned statements are right, by the sum of their probabilities.",
                TRACE_NOTE);
        List<Column> columns = new ArrayList<>(List.of(Column.text("Bloc", 26), Column.count("Statements")));
        columns.add(Column.count("Distinct").counting(StatementColumns.DISTINCT));
        for (String id : alignments) {
            String name = Labels.alignment(data.conflict(), id);
            columns.add(Column.count("Aligned: " + name).counting(Filter.is(StatementColumns.ALIGNMENT, name)));
        }
        alignments.forEach(id -> columns.add(Column.share("% aligned: " + Labels.alignment(data.conflict(), id))));
        alignments.forEach(id -> columns.add(Column.expected("Expected: " + Labels.alignment(data.conflict(), id))));
        for (String type : Labels.TYPES) {
            columns.add(Column.count(capitalised(type)).counting(Filter.is(StatementColumns.TYPE, type)));
        }
        columns.add(Column.filter(26));
        page.table(columns);
        first = page.next();
        for (Map.Entry<String, GroupFigures> entry : data.figures().byBloc().entrySet()) {
            String name = Labels.bloc(data.conflict(), entry.getKey());
            page.row(cells(name, entry.getValue(), Filter.is(StatementColumns.BLOC, name)));
        }
        last = page.next() - 1;
        page.total(cells("All", data.figures().all(), Filter.ALL));
        page.bars().counts(Palette.LINE, first, last, 1);
        page.freeze(1);
        page.printUpTo(page.columns().size() - 2);
    }

    private @Nullable Object[] cells(String name, GroupFigures group, Filter filter) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name);
        cells.add(statements.count(group.all()));
        cells.add(group.all().distinct());
        Tallies<String> aligned = group.byAlignment();
        alignments.forEach(id -> cells.add(statements.count(aligned.of(id))));
        alignments.forEach(
                id -> cells.add(share(aligned.of(id).raw(), group.all().raw())));
        alignments.forEach(id -> cells.add(aligned.of(id).expected()));
        Labels.TYPES.forEach(type -> cells.add(statements.count(group.byType().of(type))));
        cells.add(filter);
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
