package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.figures.Tallies;

/** Who criticises whom, and who supports whom. */
final class TowardSheet {
    static final String NAME = "Toward";

    private final ReportData data;
    private int first;
    private int last;

    TowardSheet(ReportData data) {
        this.data = data;
    }

    void write(Page page) {
        page.title(
                "Who criticises and supports whom",
                "Rows are the speaker's bloc, columns the target. Each count is the number of rows of the sheet Statements with "
                        + "Bloc = the row and the target's column = criticises (or supports).",
                "A statement that criticises two blocs counts for both, so columns do not add up to statements.");
        page.heading("Criticism");
        first = matrix(page, Palette.CRITICISM, GroupFigures::criticised) + 1;
        last = page.next() - 1;
        page.freeze(1);
        page.skip();
        page.heading("Support");
        matrix(page, Palette.SUPPORT, GroupFigures::supported);
    }

    private int matrix(Page page, String colour, Function<GroupFigures, Tallies<String>> which) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Bloc of the speaker", 26)));
        for (Bloc target : data.conflict().blocs()) {
            columns.add(new Column(target.name(), 14, Column.Kind.COUNT));
        }
        columns.add(new Column("Statements of the bloc", 14, Column.Kind.COUNT));
        page.table(columns);
        int head = page.headRow();
        for (Map.Entry<String, GroupFigures> entry : data.figures().byBloc().entrySet()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(Labels.bloc(data.conflict(), entry.getKey()));
            for (Bloc target : data.conflict().blocs()) {
                cells.add(which.apply(entry.getValue()).of(target.id()).raw());
            }
            cells.add(entry.getValue().all().raw());
            page.row(cells.toArray());
        }
        int targets = data.conflict().blocs().size();
        page.bars().heat(colour, new CellRangeAddress(head + 1, page.next() - 1, 1, targets));
        return head;
    }

    /** Draws the criticism, once the sheet is written. */
    void chart(XSSFSheet sheet, CellRangeAddress at, XSSFSheet source) {
        ColumnChart chart = new ColumnChart(
                sheet,
                at,
                "Who criticises whom",
                "Bloc of the speaker",
                "Criticising statements",
                source,
                first,
                last,
                0);
        List<Bloc> targets = data.conflict().blocs();
        for (int index = 0; index < targets.size(); index++) {
            chart.series(
                    1 + index,
                    first - 1,
                    Palette.bloc(data.conflict(), targets.get(index).id()));
        }
        chart.draw();
    }
}
