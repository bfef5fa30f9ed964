package org.stanceledger.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.ledger.LedgerFixture;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;

/** Corrections in a workbook that a spreadsheet program has opened and saved. */
class SavedByLibreOfficeIT {
    private static final String TEXT =
            "They closed  the road, _x0041_ =SUM(A1) 🕊. Nobody was told.\nThe road \"stays\" closed until May 2026.";

    @TempDir
    Path folder;

    @Test
    void areReadAndNothingElseIsTakenForAnEdit() throws Exception {
        assumeTrue(installed("soffice"), "needs LibreOffice Calc (Debian package libreoffice-calc)");
        try (LedgerFixture ledger = new LedgerFixture(folder.resolve("ledger"))
                .article("a.txt", TEXT, "a1: They closed  the road, _x0041_ =SUM(A1) 🕊", "a2: Nobody was told")
                .article("b.txt", TEXT, "b1: The road \"stays\" closed until May 2026")) {
            Path reports = Files.createDirectories(folder.resolve("reports"));
            new ReportWriter().write(ledger.view(), RandomLedger.CONFLICT, ReportSettings.DEFAULT, reports);
            Path edited = folder.resolve("edited.xlsx");
            try (EditedWorkbook workbook = new EditedWorkbook(reports.resolve("stance-report.xlsx"))) {
                workbook.set("Statements", "Statement ID", "a1", "Correct: bloc", "Russia")
                        .set("Statements", "Statement ID", "a2", "Title", "Another title")
                        .save(edited);
            }
            ImportResult result = new CorrectionImport(
                            ledger.corrections(),
                            MissedStatementsTest.DIRECTORY,
                            new CorrectionImport.Entry("Ann", LedgerFixture.NOON, false))
                    .keep(savedAgain(edited));
            assertThat(result.problems())
                    .singleElement()
                    .asString()
                    .startsWith("Statements!D6: 'Title' reads 'Another title'");
            assertThat(ledger.rows()).extracting(StatementRow::bloc).containsExactly("russia", "georgia", "georgia");
        }
    }

    private Path savedAgain(Path workbook) throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return saved.resolve("edited.xlsx");
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
