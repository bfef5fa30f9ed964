package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.Tally;

/** All statements as tables, streamed: when a sheet is full the next one goes on. */
final class StatementsSheets {
    static final String NAME = "Statements";

    /** Index of the first row of statements. */
    private static final int FIRST_ROW = 4;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final StatementColumns columns;
    private final int rowsPerSheet;
    private final long most;
    private final List<Page> pages = new ArrayList<>();
    private long count;

    /**
     * No statements yet, on a first sheet that is made at once.
     *
     * @param rowsPerSheet how many statements a sheet takes
     * @param most how many statements go into the workbook at all
     */
    StatementsSheets(SXSSFWorkbook workbook, Styles styles, Conflict conflict, int rowsPerSheet, long most) {
        this.workbook = workbook;
        this.styles = styles;
        this.columns = new StatementColumns(conflict);
        this.rowsPerSheet = rowsPerSheet;
        this.most = most;
        nextPage();
    }

    private Page nextPage() {
        String name = pages.isEmpty() ? NAME : NAME + " " + (pages.size() + 1);
        Page page = new Page(workbook.createSheet(name), styles);
        page.title(
                name,
                "One row a statement. Filter any column; to correct a label, fill the yellow columns and run: corrections import stance-report.xlsx");
        page.moveTo(FIRST_ROW - 1);
        page.table(columns.all());
        for (int index = columns.firstInput(); index <= columns.lastInput(); index++) {
            page.sheet().setDefaultColumnStyle(index, styles.cell(columns.all().get(index)));
        }
        page.freeze(0);
        pages.add(page);
        return page;
    }

    /**
     * Adds the next statement.
     *
     * @param inContext where the page shows it, null if it does not
     */
    void add(StatementRow statement, @Nullable String inContext) {
        long index = count++;
        if (index >= most) {
            return;
        }
        Page page = pages.get(pages.size() - 1);
        if (page.next() >= FIRST_ROW + rowsPerSheet) {
            page = nextPage();
        }
        page.row(columns.cells(statement, index + 1, inContext));
    }

    /** A count that leads to the first of its statements; the plain number where there is none in the workbook. */
    Object count(Tally tally) {
        Link first = link(tally.first());
        return first == null ? tally.raw() : new Link(first.target(), tally.raw());
    }

    /** A link to a statement by its number from 0, null if it is only in the CSV file. */
    @Nullable
    Link link(long index) {
        if (index < 0 || index >= Math.min(most, count)) {
            return null;
        }
        Page page = pages.get(Math.toIntExact(index / rowsPerSheet));
        long row = FIRST_ROW + index % rowsPerSheet + 1;
        return new Link("#'" + page.sheet().getSheetName() + "'!A" + row, "show");
    }

    /** Statements that are only in the CSV file. */
    long leftOut() {
        return Math.max(0, count - most);
    }

    /** Makes each sheet a table with filters, choices and bars. */
    void finish(Choices choices) {
        for (int index = 0; index < pages.size(); index++) {
            finish(pages.get(index), index, choices);
        }
    }

    private void finish(Page page, int index, Choices choices) {
        Sheet sheet = page.sheet();
        int last = Math.max(FIRST_ROW, page.next() - 1);
        page.bars().shares(Palette.LINE, FIRST_ROW, last, StatementColumns.CONFIDENCE);
        int input = columns.firstInput() + 1;
        choices.bloc(sheet, FIRST_ROW, last, input++);
        choices.alignment(sheet, FIRST_ROW, last, input++);
        while (input < columns.lastInput()) {
            choices.toward(sheet, FIRST_ROW, last, input++);
        }
        choices.yes(sheet, FIRST_ROW, last, input);
        markInputs(sheet, new CellRangeAddress(FIRST_ROW, last, columns.firstInput(), columns.lastInput()));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, StatementColumns.LAST_PRINTED, 0, last);
        XSSFSheet target = workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
        table(target, index, last);
        page.extensions().finish(target);
    }

    /** Fills the cells that a person may fill, without a cell for each. */
    private static void markInputs(Sheet sheet, CellRangeAddress range) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule("TRUE");
        rule.createPatternFormatting().setFillBackgroundColor(Styles.colour(Palette.INPUT));
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    private void table(XSSFSheet sheet, int index, int last) {
        int width = columns.all().size();
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(FIRST_ROW - 1, 0),
                new CellReference(last, width - 1),
                org.apache.poi.ss.SpreadsheetVersion.EXCEL2007));
        String name = index == 0 ? NAME : NAME + (index + 1);
        table.setName(name);
        table.setDisplayName(name);
        for (int column = 0; column < width; column++) {
            CTTableColumn tableColumn = table.getCTTable().getTableColumns().getTableColumnArray(column);
            tableColumn.setName(columns.all().get(column).title());
        }
        table.getCTTable().addNewAutoFilter().setRef(table.getArea().formatAsString());
        table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
    }
}
