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
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.report.CsvRow;
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
            "rowBreaks",
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
        assertThat(sheets).isEqualTo(14);
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
