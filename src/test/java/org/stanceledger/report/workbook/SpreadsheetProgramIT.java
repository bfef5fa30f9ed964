package org.stanceledger.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.report.CsvRow;
import org.stanceledger.report.CsvRows;
import org.stanceledger.report.MemoryLedger;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;

/** Opens the workbook in a real spreadsheet program. */
class SpreadsheetProgramIT {
    @TempDir
    Path folder;

    @Test
    void libreOfficeReadsEverySheetAndEveryStatement() throws Exception {
        assumeTrue(installed("soffice"), "needs LibreOffice Calc (Debian package libreoffice-calc)");
        MemoryLedger ledger = RandomLedger.of(41, 40);
        new ReportWriter().write(ledger, RandomLedger.CONFLICT, ReportSettings.DEFAULT, folder);
        // Parameters of the CSV filter: comma, quote, UTF-8, from line 1, ..., all sheets apart.
        String filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        filter,
                        "--outdir",
                        folder.resolve("sheets").toString(),
                        folder.resolve("stance-report.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(sheet("Summary")).exists();
        assertThat(sheet("Toward")).exists();
        assertThat(sheet("About")).exists();
        List<String> lines = Files.readAllLines(sheet("Statements"));
        int head = 0;
        while (!lines.get(head).startsWith("No.,")) {
            head++;
        }
        Path table = Files.write(folder.resolve("table.csv"), lines.subList(head, lines.size()));
        List<CsvRow> rows = CsvRows.read(table);
        assertThat(rows.stream().map(row -> row.get("Statement ID")).filter(id -> !id.isEmpty()))
                .isEqualTo(ledger.statementRows().stream().map(row -> row.id()).toList());
    }

    private Path sheet(String name) {
        return folder.resolve("sheets").resolve("stance-report-" + name + ".csv");
    }

    private static boolean installed(String program) throws IOException {
        Map<String, String> environment = System.getenv();
        return Arrays.stream(environment.getOrDefault("PATH", "").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
