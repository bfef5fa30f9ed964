package org.stanceledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.corrections.EditedWorkbook;
import org.stanceledger.process.Product.Ended;
import org.stanceledger.report.CsvRow;
import org.stanceledger.report.CsvRows;
import org.stanceledger.report.SheetRows;

/** A correction's way round: run, edit the workbook, import, analyse again, export, evaluate. */
class CorrectionsIT {
    private static final String DAY = "2026-01-05";

    private static final Map<String, String> MISSED = Map.of(
            "Article ID", "fence.txt",
            "Words of the statement", "My sheep know no border",
            "Speaker", "an old shepherd",
            "Bloc", "Media, experts and others");

    @TempDir
    Path folder;

    private Product product;

    @BeforeEach
    void twoArticles() throws IOException {
        product = new Product(folder, "run:\n  workers: 1\n");
        Files.writeString(folder.resolve("input/fence.txt"), """
                New fence near the village
                Valley Wire | 2026-01-04 | Gori

                The Georgian Foreign Ministry condemned the new fence near the village as illegal.

                "The fence protects our citizens," a spokesman in Sukhumi said.

                An old shepherd waved a stick at the posts. My sheep know no border.
                """);
        Files.writeString(folder.resolve("input/talks.txt"), """
                Talks bring nothing new
                Valley Wire | 2026-01-05 | Geneva

                The Russian Foreign Ministry said that the talks had brought nothing new.

                "Nobody asked us," a villager said.
                """);
    }

    @Test
    void aCorrectionIsHonouredTomorrowAndBecomesGold() throws IOException, CsvException {
        succeed("run", "--day", DAY);
        String fence = id("fence near the village");
        String spokesman = id("The fence protects");
        String talks = id("the talks had brought");
        Path edited = folder.resolve("edited.xlsx");
        try (EditedWorkbook workbook = new EditedWorkbook(report())) {
            statement(workbook, fence, "Correct: speaker", "Nino Invented");
            statement(workbook, fence, "Correct: bloc", "Third states");
            statement(workbook, spokesman, "Not a statement", "yes");
            statement(workbook, talks, "Correct: bloc", "Atlantis");
            statement(workbook, talks, "Title", "Another title");
            workbook.set("Unresolved speakers", "Words", "villager", "Correct: speaker", "Lia Invented");
            workbook.fill("Missed statements", "Words of the statement", MISSED);
            workbook.save(edited);
        }

        Ended imported = product.run("corrections", "import", edited.toString(), "--by", "Ann");
        assertThat(imported.exit()).as(imported.err()).isEqualTo(3);
        assertThat(imported.out()).contains("7 corrections stored, 0 already there, 2 problems");
        assertThat(imported.err()).contains("Statements!").contains("'Atlantis' is not one of the values");
        assertThat(imported.err()).contains("'Title' reads 'Another title'");

        succeed("run", "--day", DAY, "--reanalyse");
        CsvRow row = row(fence);
        assertThat(row.get("speaker")).isEqualTo("Nino Invented");
        assertThat(row.get("bloc")).isEqualTo("third-states");
        assertThat(row.get("corrected_by")).isEqualTo("Ann");
        assertThat(row.get("corrected_fields")).isEqualTo("speaker, bloc");
        assertThat(rows())
                .extracting(each -> each.get("statement_id"))
                .contains(talks)
                .doesNotContain(spokesman);
        assertThat(row(id("Nobody asked us")).get("speaker")).isEqualTo("Lia Invented");
        CsvRow missed = row(id("My sheep know no border"));
        assertThat(missed.get("speaker")).isEqualTo("an old shepherd");
        assertThat(missed.get("corrected_by")).isEqualTo("Ann");
        CsvRow cells = workbookRow(fence);
        assertThat(cells.get("Speaker")).isEqualTo("Nino Invented");
        assertThat(cells.get("Corrected by")).isEqualTo("Ann");

        assertThat(succeed("corrections", "list").out().lines())
                .hasSize(7)
                .allMatch(line -> line.contains("Ann") && !line.contains("[orphaned]"));
        String gold = folder.resolve("gold").toString();
        assertThat(succeed("corrections", "export", gold).out())
                .contains("2 articles with 4 statements, 3 of them corrected");
        assertThat(Files.readString(folder.resolve("gold/gold.jsonl"))).contains("\"speaker\":\"Nino Invented\"");
        assertThat(succeed("evaluate", gold).out()).contains("detected");
        String model = folder.resolve("stance.model").toString();
        assertThat(succeed("train", "stance", "--gold", gold, "--out", model).out())
                .contains("learned from 2 articles");
        assertThat(succeed("report").out()).contains("reports: ");
        assertThat(row(fence).get("bloc")).isEqualTo("third-states");
    }

    private List<CsvRow> rows() throws IOException, CsvException {
        return CsvRows.read(folder.resolve("output").resolve(DAY).resolve("statements.csv"));
    }

    /** The id of the statement with some words in its content. */
    private String id(String words) throws IOException, CsvException {
        return rows().stream()
                .filter(row -> row.get("content").contains(words))
                .map(row -> row.get("statement_id"))
                .findFirst()
                .orElseThrow();
    }

    private CsvRow row(String id) throws IOException, CsvException {
        return rows().stream()
                .filter(row -> row.get("statement_id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CsvRow workbookRow(String id) throws IOException {
        try (InputStream in = Files.newInputStream(report());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return SheetRows.read(workbook.getSheet("Statements"), "No.", 0).stream()
                    .filter(row -> row.get("Statement ID").equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path report() {
        return folder.resolve("output").resolve(DAY).resolve("stance-report.xlsx");
    }

    private Ended succeed(String... arguments) {
        Ended ended = product.run(arguments);
        assertThat(ended.exit())
                .as(String.join(" ", arguments) + ": " + ended.err())
                .isZero();
        return ended;
    }

    private static void statement(EditedWorkbook workbook, String id, String column, String value) {
        workbook.set("Statements", "Statement ID", id, column, value);
    }
}
