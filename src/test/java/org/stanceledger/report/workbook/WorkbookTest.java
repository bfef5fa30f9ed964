package org.stanceledger.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.report.CsvRow;
import org.stanceledger.report.CsvRows;
import org.stanceledger.report.MemoryLedger;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;
import org.stanceledger.report.SheetRows;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.page.PageSettings;

class WorkbookTest {
    private static final Conflict CONFLICT = RandomLedger.CONFLICT;
    private static final List<LoadedTerm> TERMS = List.of(
            new LoadedTerm("South Ossetia", "Tskhinvali region", "neutral"),
            new LoadedTerm("South Ossetia", "South Ossetia", "neutral"));

    @TempDir
    Path folder;

    private XSSFWorkbook write(MemoryLedger ledger, int rowsPerSheet, long most) throws IOException {
        ReportSettings settings = new ReportSettings(
                false, 30, 0.5, TERMS, new WorkbookSettings(rowsPerSheet, most), PageSettings.DEFAULT);
        new ReportWriter().write(ledger, CONFLICT, settings, folder);
        return new XSSFWorkbook(Files.newInputStream(folder.resolve("stance-report.xlsx")));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void everyFigureIsACountOfRowsOfTheStatements(long seed) throws Exception {
        MemoryLedger ledger = RandomLedger.of(seed, 100);
        try (XSSFWorkbook workbook = write(ledger, 1_000, Long.MAX_VALUE)) {
            List<CsvRow> statements = SheetRows.read(workbook.getSheet("Statements"), "No.", 0);
            assertThat(statements).hasSameSizeAs(CsvRows.read(folder.resolve("statements.csv")));
            for (CsvRow row : SheetRows.read(workbook.getSheet("Bloc x Stance"), "Bloc", 0)) {
                Predicate<CsvRow> filter = row.get("Bloc").equals("All") ? any -> true : is("Bloc", row.get("Bloc"));
                reconcile(row, statements, filter);
                for (String type : Labels.TYPES) {
                    String column = Character.toUpperCase(type.charAt(0)) + type.substring(1);
                    assertThat(row.get(column)).isEqualTo(count(statements, filter.and(is("Type", type))));
                }
            }
            for (CsvRow row : SheetRows.read(workbook.getSheet("Speakers"), "Speaker", 0)) {
                assertThat(row.get("Statements"))
                        .isEqualTo(count(
                                statements, is("Speaker", row.get("Speaker")).and(is("Bloc", row.get("Bloc")))));
            }
            for (CsvRow row : SheetRows.read(workbook.getSheet("Outlets"), "Outlet", 0)) {
                String outlet = row.get("Outlet").equals("(no outlet named)") ? "" : row.get("Outlet");
                assertThat(row.get("Statements")).isEqualTo(count(statements, is("Outlet", outlet)));
            }
            towardReconciles(workbook, statements);
            timelineReconciles(workbook, statements);
        }
    }

    private static void reconcile(CsvRow row, List<CsvRow> statements, Predicate<CsvRow> filter) {
        assertThat(row.get("Statements")).isEqualTo(count(statements, filter));
        assertThat(row.get("Distinct")).isEqualTo(count(statements, filter.and(is("Copy of", ""))));
        for (String id : Labels.alignments(CONFLICT)) {
            String name = Labels.alignment(CONFLICT, id);
            assertThat(row.get("Aligned: " + name)).isEqualTo(count(statements, filter.and(is("Alignment", name))));
        }
    }

    private static void towardReconciles(XSSFWorkbook workbook, List<CsvRow> statements) {
        for (int sign = 0; sign < 2; sign++) {
            List<CsvRow> matrix = SheetRows.read(workbook.getSheet("Toward"), "Bloc of the speaker", sign);
            assertThat(matrix).hasSameSizeAs(CONFLICT.blocs());
            for (CsvRow row : matrix) {
                for (Bloc target : CONFLICT.blocs()) {
                    Predicate<CsvRow> filter = is("Bloc", row.get("Bloc of the speaker"))
                            .and(is("Toward " + target.name(), sign == 0 ? "-1" : "1"));
                    assertThat(row.get(target.name())).isEqualTo(count(statements, filter));
                }
            }
        }
    }

    private static void timelineReconciles(XSSFWorkbook workbook, List<CsvRow> statements) {
        XSSFSheet sheet = workbook.getSheet("Timeline");
        for (int table = 0; table < 2; table++) {
            for (CsvRow row : SheetRows.read(sheet, "Day", table)) {
                reconcile(row, statements, is("Date", row.get("Day")));
            }
        }
        for (CsvRow row : SheetRows.read(sheet, "Month", 0)) {
            String month = row.get("Month").equals("no date") ? "" : row.get("Month") + "-";
            reconcile(
                    row,
                    statements,
                    statement -> month.isEmpty()
                            ? statement.get("Date").isEmpty()
                            : statement.get("Date").startsWith(month));
        }
    }

    private static Predicate<CsvRow> is(String column, String value) {
        return row -> row.get(column).equals(value);
    }

    private static String count(List<CsvRow> rows, Predicate<CsvRow> filter) {
        return Long.toString(rows.stream().filter(filter).count());
    }

    @Test
    void theCountsOnAboutAddUp() throws Exception {
        try (XSSFWorkbook workbook = write(RandomLedger.of(5, 60), 1_000, Long.MAX_VALUE)) {
            List<CsvRow> about = SheetRows.read(workbook.getSheet("About"), "What", 0);
            assertThat(about)
                    .hasSizeGreaterThan(8)
                    .noneMatch(row -> row.get("Adds up").contains("NOT"));
            assertThat(about).anyMatch(row -> row.get("Adds up").equals("60 = 57 analysed + 1 unchanged + 2 skipped"));
        }
    }

    @Test
    void theSameLedgerGivesTheSameBytes() throws Exception {
        write(RandomLedger.of(5, 60), 1_000, Long.MAX_VALUE).close();
        Map<String, byte[]> first = bytes();
        Thread.sleep(2_100); // a zip's clock ticks every two seconds
        write(RandomLedger.of(5, 60), 1_000, Long.MAX_VALUE).close();
        Map<String, byte[]> second = bytes();
        assertThat(first).containsKeys("stance-report.xlsx", "report.html", "statements.csv", "actor-network.graphml");
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, content) -> assertThat(second.get(name)).as(name).isEqualTo(content));
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.put(file.toString().substring(folder.toString().length() + 1), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    /** The order of a worksheet's parts, by ECMA-376 part 1, 18.3.1.99: Excel refuses another one. */
    private static final List<String> PARTS = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "autoFilter",
            "mergeCells",
            "conditionalFormatting",
            "dataValidations",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "drawing",
            "tableParts",
            "extLst");

    @Test
    void theSheetsPartsStandInTheOrderThatExcelWants() throws Exception {
        write(RandomLedger.of(8, 40), 1_000, Long.MAX_VALUE).close();
        int sheets = 0;
        try (ZipFile zip = new ZipFile(folder.resolve("stance-report.xlsx").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets++;
                    List<String> parts = children(zip.getInputStream(entry));
                    assertThat(parts).isSubsetOf(PARTS).contains("sheetData");
                    assertThat(parts.stream().map(PARTS::indexOf))
                            .as(entry.getName())
                            .isSorted();
                }
            }
        }
        assertThat(sheets).isEqualTo(13);
    }

    private static List<String> children(InputStream xml) throws XMLStreamException {
        List<String> names = new ArrayList<>();
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(xml);
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && depth++ == 1) {
                names.add(reader.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return names;
    }

    @Test
    void choicesAreListsOfCellsSinceNamesMayHoldCommas() throws Exception {
        try (XSSFWorkbook workbook = write(RandomLedger.of(8, 40), 1_000, Long.MAX_VALUE)) {
            assertThat(workbook.getSheet("Statements").getDataValidations())
                    .hasSize(3 + CONFLICT.blocs().size())
                    .allMatch(choice ->
                            choice.getValidationConstraint().getFormula1().startsWith("Choices!$"));
            assertThat(workbook.getSheet("Choices").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo(CONFLICT.blocs().get(3).name());
        }
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnOnTheNext() throws Exception {
        MemoryLedger ledger = RandomLedger.of(6, 80);
        int all = ledger.statementRows().size();
        try (XSSFWorkbook workbook = write(ledger, 100, Long.MAX_VALUE)) {
            List<String> ids = new ArrayList<>();
            for (String name : List.of("Statements", "Statements 2", "Statements 3")) {
                XSSFSheet sheet = workbook.getSheet(name);
                SheetRows.read(sheet, "No.", 0).forEach(row -> ids.add(row.get("Statement ID")));
                XSSFTable table = sheet.getTables().get(0);
                List<String> head = new ArrayList<>();
                sheet.getRow(table.getStartRowIndex()).forEach(cell -> head.add(cell.getStringCellValue()));
                assertThat(IntStream.range(0, table.getColumnCount())
                                .mapToObj(
                                        column -> table.getColumns().get(column).getName()))
                        .as("a table's columns have the names of its head row")
                        .isEqualTo(head);
            }
            assertThat(all).isGreaterThan(200);
            assertThat(ids)
                    .isEqualTo(ledger.statementRows().stream()
                            .map(StatementRow::id)
                            .limit(300)
                            .toList());
        }
        try (XSSFWorkbook workbook = write(ledger, 100, 50)) {
            assertThat(SheetRows.read(workbook.getSheet("Statements"), "No.", 0))
                    .hasSize(50);
            assertThat(workbook.getSheet("Statements 2")).isNull();
            assertThat(SheetRows.read(workbook.getSheet("About"), "What", 0))
                    .anyMatch(row -> row.get("Adds up").equals(all - 50 + " more stand in statements.csv only"));
        }
    }

    @Test
    void textStaysAsItIsAndTooLongTextIsCutWithAMark() {
        assertThat(CellText.of("=1+1")).isEqualTo("=1+1");
        assertThat(CellText.of("a\u0000b\uD800c")).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(CellText.of("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(CellText.of("🕊".repeat(20_000)))
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("[cut: the whole text is in statements.csv]");
    }

    @Test
    void contentsAreNotAltered() throws Exception {
        MemoryLedger ledger = RandomLedger.of(7, 60);
        try (XSSFWorkbook workbook = write(ledger, 1_000, Long.MAX_VALUE)) {
            assertThat(SheetRows.read(workbook.getSheet("Statements"), "No.", 0).stream()
                            .map(row -> row.get("Content")))
                    .isEqualTo(
                            ledger.statementRows().stream().map(Labels::content).toList());
        }
    }

    @Test
    void linksNeverLeadToAProgram() {
        assertThat(new Link("javascript:alert(1)", "x").usable()).isFalse();
        assertThat(new Link("file:///etc/passwd", "x").usable()).isFalse();
        assertThat(new Link("https://example.org/" + "a".repeat(300), "x").usable())
                .isFalse();
        assertThat(new Link("https://example.org/?q=\"a\"", "x").formula())
                .isEqualTo("HYPERLINK(\"https://example.org/?q=\"\"a\"\"\",\"x\")");
    }
}
