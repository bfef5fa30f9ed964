package org.stanceledger.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stanceledger.report.workbook.OpenPackage.all;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;
import org.stanceledger.report.page.PageSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The rules by which Excel opens a file without offering to repair it, besides those of the schema, on every part of a workbook. */
class ExcelRulesTest {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_TEXT = 32_767;
    private static final int MOST_FORMULA = 8_192;
    private static final int MOST_LITERAL = 255;
    private static final double HIGHEST_ROW = 409;
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, 1000", "1, 1000", "80, 1000", "80, 100"})
    void everyPartObeysThem(int articles, int rowsPerSheet) throws Exception {
        ReportSettings settings = new ReportSettings(
                false,
                30,
                0.5,
                List.of(new LoadedTerm("South Ossetia", "South Ossetia", "neutral")),
                new WorkbookSettings(rowsPerSheet, Long.MAX_VALUE),
                PageSettings.DEFAULT);
        new ReportWriter().write(RandomLedger.of(61, articles), RandomLedger.CONFLICT, settings, folder);
        OpenPackage file = new OpenPackage(folder.resolve("stance-report.xlsx"));
        relations(file);
        names(file);
        styles(file);
        tables(file);
        file.sheets().forEach((name, sheet) -> {
            cells(name, sheet, all(file.part("xl/styles.xml"), "cellXfs").get(0));
            layout(name, sheet);
            formats(name, sheet, all(file.part("xl/styles.xml"), "dxf").size());
            validations(name, sheet);
        });
    }

    private static void relations(OpenPackage file) {
        Set<String> typed = new HashSet<>();
        all(file.part("[Content_Types].xml"), "Override").forEach(part -> typed.add(part.getAttribute("PartName")));
        for (String part : file.parts().keySet()) {
            file.relations(part)
                    .values()
                    .forEach(target -> assertThat(file.parts())
                            .as(part + " refers to " + target)
                            .containsKey(target));
            if (!part.endsWith(".rels") && !part.startsWith("[")) {
                assertThat(typed).contains("/" + part);
            }
        }
    }

    private static void names(OpenPackage file) {
        List<String> sheets = List.copyOf(file.sheets().keySet());
        assertThat(sheets.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(sheets).allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*"));
        List<String> seen = new ArrayList<>();
        for (Element name : all(file.part("xl/workbook.xml"), "definedName")) {
            String sheet = sheets.get(Integer.parseInt(name.getAttribute("localSheetId")));
            seen.add(name.getAttribute("name") + " " + sheet);
            String quoted = sheet.matches("\\w+") ? sheet : "'" + sheet + "'";
            assertThat(name.getTextContent())
                    .as("the name of a sheet's own range lies on it")
                    .startsWith(quoted + "!");
        }
        assertThat(seen).doesNotHaveDuplicates();
        file.sheets()
                .forEach((name, sheet) -> assertThat(seen.contains("_xlnm._FilterDatabase " + name))
                        .as("filters of " + name)
                        .isEqualTo(!all(sheet, "autoFilter").isEmpty()));
    }

    private static void styles(OpenPackage file) {
        Document styles = file.part("xl/styles.xml");
        assertThat(all(all(styles, "cellXfs").get(0), "xf")).hasSizeLessThan(64_000);
        assertThat(all(styles, "font")).hasSizeLessThan(1_024);
        assertThat(all(styles, "numFmt")).hasSizeLessThan(200);
    }

    private static void tables(OpenPackage file) {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, Document> sheet : file.sheets().entrySet()) {
            for (Element part : all(sheet.getValue(), "tablePart")) {
                String target = OpenPackage.target(file.relations(file.partOf(sheet.getKey())), part);
                Element table = file.part(target).getDocumentElement();
                CellRangeAddress range = CellRangeAddress.valueOf(table.getAttribute("ref"));
                assertThat(ids.add(table.getAttribute("id"))).isTrue();
                assertThat(names.add(table.getAttribute("displayName").toLowerCase(Locale.ROOT)))
                        .isTrue();
                assertThat(range.getLastRow())
                        .as("a table has a row below its head")
                        .isGreaterThan(range.getFirstRow());
                assertThat(all(table, "autoFilter").get(0).getAttribute("ref")).isEqualTo(table.getAttribute("ref"));
                assertThat(all(sheet.getValue(), "autoFilter"))
                        .as("no second filter beside a table's")
                        .isEmpty();
                assertThat(all(sheet.getValue(), "mergeCell")).isEmpty();
                List<String> titles = all(table, "tableColumn").stream()
                        .map(column -> column.getAttribute("name"))
                        .toList();
                assertThat(titles).hasSize(range.getLastColumn() + 1).doesNotContain("");
                assertThat(titles.stream().map(title -> title.toLowerCase(Locale.ROOT)))
                        .doesNotHaveDuplicates();
                assertThat(row(sheet.getValue(), range.getFirstRow() + 1)).isEqualTo(titles);
            }
        }
        assertThat(names).isNotEmpty();
    }

    private static List<String> row(Document sheet, int number) {
        return all(sheet, "row").stream()
                .filter(row -> row.getAttribute("r").equals(Integer.toString(number)))
                .flatMap(row -> all(row, "c").stream())
                .map(Element::getTextContent)
                .toList();
    }

    private static void cells(String name, Document sheet, Element cellFormats) {
        int formats = all(cellFormats, "xf").size();
        int lastRow = 0;
        for (Element row : all(sheet, "row")) {
            int number = Integer.parseInt(row.getAttribute("r"));
            assertThat(number).as(name).isBetween(lastRow + 1, MOST_ROWS);
            lastRow = number;
            if (row.hasAttribute("ht")) {
                assertThat(Double.parseDouble(row.getAttribute("ht"))).as(name).isLessThanOrEqualTo(HIGHEST_ROW);
            }
            int lastColumn = -1;
            for (Element cell : all(row, "c")) {
                CellReference at = new CellReference(cell.getAttribute("r"));
                assertThat(at.getRow() + 1).as(name).isEqualTo(number);
                assertThat((int) at.getCol()).as(name).isGreaterThan(lastColumn);
                lastColumn = at.getCol();
                if (cell.hasAttribute("s")) {
                    assertThat(Integer.parseInt(cell.getAttribute("s"))).isLessThan(formats);
                }
                cell(name + "!" + cell.getAttribute("r"), cell);
            }
        }
        assertThat(all(sheet, "hyperlink")).as("formulas instead").isEmpty();
    }

    private static void cell(String place, Element cell) {
        for (Element text : all(cell, "t")) {
            String content = text.getTextContent();
            assertThat(content.length()).as(place).isLessThanOrEqualTo(MOST_TEXT);
            if (!content.equals(content.strip())) {
                assertThat(text.getAttribute("xml:space")).as(place).isEqualTo("preserve");
            }
        }
        for (Element formula : all(cell, "f")) {
            assertThat(formula.getTextContent().length()).as(place).isLessThanOrEqualTo(MOST_FORMULA);
            Matcher literal = LITERAL.matcher(formula.getTextContent());
            while (literal.find()) {
                assertThat(literal.group(1).length()).as(place).isLessThanOrEqualTo(MOST_LITERAL);
            }
            assertThat(all(cell, "v")).as(place + " keeps its value").hasSize(1);
        }
    }

    private static void layout(String name, Document sheet) {
        int last = 0;
        for (Element column : all(sheet, "col")) {
            assertThat(Integer.parseInt(column.getAttribute("min"))).as(name).isGreaterThan(last);
            last = Integer.parseInt(column.getAttribute("max"));
            assertThat(Double.parseDouble(column.getAttribute("width"))).isLessThanOrEqualTo(255);
        }
        List<CellRangeAddress> merged = all(sheet, "mergeCell").stream()
                .map(cell -> CellRangeAddress.valueOf(cell.getAttribute("ref")))
                .toList();
        for (int index = 0; index < merged.size(); index++) {
            CellRangeAddress one = merged.get(index);
            assertThat(merged.subList(0, index)).as(name).noneMatch(one::intersects);
        }
        all(sheet, "oddFooter")
                .forEach(footer ->
                        assertThat(footer.getTextContent().length()).as(name).isLessThanOrEqualTo(255));
        if (!name.equals("Choices")) {
            Element setup = all(sheet, "pageSetup").get(0);
            assertThat(setup.getAttribute("orientation")).as(name).isEqualTo("landscape");
            assertThat(setup.getAttribute("paperSize")).as("A4").isEqualTo("9");
            assertThat(setup.getAttribute("fitToWidth"))
                    .as(name + " prints without cut columns")
                    .isEqualTo("1");
        }
    }

    private static void formats(String name, Document sheet, int differentialFormats) {
        List<String> priorities = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (Element rule : all(sheet, "cfRule")) {
            if (rule.hasAttribute("id")) {
                given.add(rule.getAttribute("id"));
                continue;
            }
            priorities.add(rule.getAttribute("priority"));
            all(rule, "id").forEach(id -> asked.add(id.getTextContent()));
            if (rule.hasAttribute("dxfId")) {
                assertThat(Integer.parseInt(rule.getAttribute("dxfId"))).isLessThan(differentialFormats);
            }
        }
        assertThat(priorities).as(name).doesNotHaveDuplicates();
        assertThat(asked).as("bars of " + name + " and their extensions").isEqualTo(given);
        all(sheet, "sparkline")
                .forEach(sparkline ->
                        assertThat(all(sparkline, "f").get(0).getTextContent()).startsWith(name + "!"));
    }

    private static void validations(String name, Document sheet) {
        for (Element list : all(sheet, "dataValidations")) {
            assertThat(list.getAttribute("count"))
                    .as(name)
                    .isEqualTo(Integer.toString(all(list, "dataValidation").size()));
        }
        for (Element validation : all(sheet, "dataValidation")) {
            assertThat(validation.getAttribute("errorTitle").length()).as(name).isLessThanOrEqualTo(32);
            assertThat(validation.getAttribute("error").length()).as(name).isLessThanOrEqualTo(225);
            assertThat(all(validation, "formula1").get(0).getTextContent().length())
                    .as(name)
                    .isLessThanOrEqualTo(MOST_LITERAL);
        }
    }
}
