package org.stanceledger.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceledger.report.CsvRow;
import org.stanceledger.report.CsvRows;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;
import org.stanceledger.report.SheetRows;

/** Sets the filters that the workbook names, for every figure of every sheet, and counts the statements that are left. */
class TraceTest {
    private static final Pattern TARGET = Pattern.compile("HYPERLINK\\(\"#'Statements'!A(\\d+)\",\\d+\\)");
    private static final int FIRST_STATEMENT = 5;
    private static final Set<String> TRACED = Set.of(
            "Summary", "Bloc x Stance", "Toward", "Speakers", "Outlets", "Timeline", "Unresolved speakers", "Quality");

    @TempDir
    Path folder;

    private final Map<String, Integer> checked = new TreeMap<>();
    private final Map<String, Integer> followed = new TreeMap<>();
    private List<CsvRow> statements = List.of();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void everyFigureIsTheNumberOfRowsThatItsFilterLeaves(long seed) throws Exception {
        new ReportWriter().write(RandomLedger.of(seed, 100), RandomLedger.CONFLICT, ReportSettings.DEFAULT, folder);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("stance-report.xlsx")))) {
            statements = SheetRows.read(workbook.getSheet("Statements"), "No.", 0);
            sameAsCsv();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    int filters = column(row, Column.FILTER);
                    if (filters >= 0) {
                        table(sheet, row, filters);
                    }
                }
            }
        }
        assertThat(checked.keySet()).isEqualTo(TRACED);
        assertThat(checked.get("Toward")).isEqualTo(2 * 6 * (6 + 1));
        assertThat(checked.get("Bloc x Stance")).isEqualTo(7 * (2 + 3 + 3));
        assertThat(checked.get("Speakers")).isGreaterThan(500);
        assertThat(followed.keySet()).containsAll(Set.of("Summary", "Toward", "Speakers", "Outlets", "Timeline"));
    }

    private void sameAsCsv() throws Exception {
        List<CsvRow> csv = CsvRows.read(folder.resolve("statements.csv"));
        assertThat(statements).hasSameSizeAs(csv);
        for (int index = 0; index < csv.size(); index++) {
            CsvRow sheet = statements.get(index);
            CsvRow file = csv.get(index);
            assertThat(sheet.get("Statement ID")).isEqualTo(file.get("statement_id"));
            assertThat(sheet.get("Date")).isEqualTo(file.get("published"));
            assertThat(sheet.get("Speaker")).isEqualTo(file.get("speaker"));
            assertThat(sheet.get("Outlet")).isEqualTo(file.get("outlet"));
            assertThat(sheet.get("Type")).isEqualTo(file.get("type"));
            assertThat(sheet.get("Bloc"))
                    .isEqualTo(RandomLedger.CONFLICT.bloc(file.get("bloc")).name());
            assertThat(sheet.get("Alignment")).isEqualToIgnoringCase(file.get("alignment"));
            RandomLedger.CONFLICT
                    .blocs()
                    .forEach(bloc -> assertThat(sheet.get("Toward " + bloc.name()))
                            .isEqualTo(file.get("toward_" + bloc.id().replace('-', '_'))));
        }
    }

    private void table(Sheet sheet, Row head, int filters) {
        @Nullable Row conditions = sheet.getRow(head.getRowNum() - 1);
        for (int index = head.getRowNum() + 1; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            if (row == null || text(row, 0).isEmpty()) {
                return;
            }
            String ofRow = text(row, filters);
            for (int column = 1; column < filters && !ofRow.isEmpty(); column++) {
                String ofColumn = conditions == null ? "" : text(conditions, column);
                if (!ofColumn.isEmpty() || isCountOfAll(text(head, column)) || isFirstCount(head, column)) {
                    check(sheet.getSheetName() + "!" + ofRow + "!" + ofColumn, row.getCell(column), ofRow, ofColumn);
                }
            }
        }
    }

    private static boolean isCountOfAll(String title) {
        return title.equals("Statements") || title.equals("Statements of the bloc");
    }

    /** On the sheet Quality the measures have a column of counts with another name. */
    private static boolean isFirstCount(Row head, int column) {
        return text(head, column).equals("Count");
    }

    private void check(String place, @Nullable Cell cell, String ofRow, String ofColumn) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return;
        }
        String sheet = cell.getSheet().getSheetName();
        checked.merge(sheet, 1, Integer::sum);
        double count = StatementFilters.count(statements, ofRow, ofColumn);
        boolean share = cell.getCellStyle().getDataFormatString().contains("%");
        double whole = share ? StatementFilters.count(statements, ofRow, StatementFilters.afterFirst(ofColumn)) : 1;
        assertThat(cell.getNumericCellValue()).as(place).isEqualTo(count / whole, within(1e-9));
        if (cell.getCellType() == CellType.FORMULA) {
            followed.merge(sheet, 1, Integer::sum);
            Matcher link = TARGET.matcher(cell.getCellFormula());
            assertThat(link.matches()).as(cell.getCellFormula()).isTrue();
            int target = Integer.parseInt(link.group(1)) - FIRST_STATEMENT;
            assertThat(StatementFilters.count(statements.subList(0, target), ofRow, ofColumn))
                    .as(place + ": the link leads to the first")
                    .isZero();
            assertThat(StatementFilters.count(List.of(statements.get(target)), ofRow, ofColumn))
                    .as(place)
                    .isEqualTo(1);
        }
    }

    private static int column(Row row, String title) {
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
