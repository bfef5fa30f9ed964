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
    private final StatementsSheets statements;
    private int first;
    private int last;

    TowardSheet(ReportData data, StatementsSheets statements) {
        this.data = data;
        this.statements = statements;
    }

    void write(Page page) {
        page.title(
                "Who criticises and supports whom",
                "Rows are the speaker's bloc, columns the target. A statement that criticises two blocs counts for both, so columns do not add up to statements.",
                BlocStanceSheet.TRACE_NOTE);
        page.heading("Criticism");
        first = counts(page, Palette.CRITICISM, "criticises", GroupFigures::criticised) + 1;
        last = page.next() - 1;
        page.skip();
        page.heading("Support");
        counts(page, Palette.SUPPORT, "supports", GroupFigures::supported);
        page.sheet().setRowBreak(page.next());
        page.skip();
        page.heading("Criticism expected, by the sum of probabilities");
        expected(page, Palette.CRITICISM, GroupFigures::criticised);
        page.skip();
        page.heading("Support expected, by the sum of probabilities");
        expected(page, Palette.SUPPORT, GroupFigures::supported);
        page.printUpTo(data.conflict().blocs().size() + 1);
    }

    private int counts(Page page, String colour, String sign, Function<GroupFigures, Tallies<String>> which) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Bloc of the speaker", 26)));
        for (Bloc target : data.conflict().blocs()) {
            columns.add(Column.count(target.name())
                    .wide(14)
                    .counting(Filter.is(StatementColumns.TOWARD + target.name(), sign)));
        }
        columns.add(Column.count("Statements of the bloc").wide(14));
        columns.add(Column.filter(34));
        page.table(columns);
        int head = page.headRow();
        for (Map.Entry<String, GroupFigures> entry : data.figures().byBloc().entrySet()) {
            List<@Nullable Object> cells = new ArrayList<>();
            String name = Labels.bloc(data.conflict(), entry.getKey());
            cells.add(name);
            for (Bloc target : data.conflict().blocs()) {
                cells.add(statements.count(which.apply(entry.getValue()).of(target.id())));
            }
            cells.add(statements.count(entry.getValue().all()));
            cells.add(Filter.is(StatementColumns.BLOC, name));
            page.row(cells.toArray());
        }
        heat(page, colour);
        return head;
    }

    private void expected(Page page, String colour, Function<GroupFigures, Tallies<String>> which) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Bloc of the speaker", 26)));
        data.conflict()
                .blocs()
                .forEach(target -> columns.add(Column.expected(target.name()).wide(14)));
        page.table(columns);
        for (Map.Entry<String, GroupFigures> entry : data.figures().byBloc().entrySet()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(Labels.bloc(data.conflict(), entry.getKey()));
            for (Bloc target : data.conflict().blocs()) {
                cells.add(which.apply(entry.getValue()).of(target.id()).expected());
            }
            page.row(cells.toArray());
        }
        heat(page, colour);
    }

    private void heat(Page page, String colour) {
        int targets = data.conflict().blocs().size();
        page.bars().heat(colour, new CellRangeAddress(page.headRow() + 1, page.next() - 1, 1, targets));
    }

    /** Draws the criticism, once the sheet is written. */
    void chart(XSSFSheet sheet, CellRangeAddress at, XSSFSheet source) {
        ColumnChart chart = new ColumnChart(
                sheet,
                at,
                "Whom each bloc criticises (colour: the bloc criticised)",
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
