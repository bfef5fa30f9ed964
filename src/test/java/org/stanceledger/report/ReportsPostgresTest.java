package org.stanceledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.LedgerFixture;
import org.stanceledger.ledger.PostgresServer;

/** The reports of a ledger with corrections are the same bytes whichever database keeps it. */
class ReportsPostgresTest {
    private static final String TEXT =
            "They closed the road. Nobody was told. \u0422\u0430\u043A \uD83D\uDE00 it stays until May.";

    @TempDir
    Path folder;

    @Test
    void areTheSameFromBothDatabases() throws IOException {
        Path fromH2 = reports(LedgerAddress.h2(folder.resolve("h2")), "a");
        try (PostgresServer server = PostgresServer.start()) {
            Path fromPostgres = reports(server.database(folder.resolve("postgres")), "b");
            List<String> names = names(fromH2);
            assertThat(names).contains("statements.csv", "stance-report.xlsx", "report.html");
            assertThat(names(fromPostgres)).isEqualTo(names);
            for (String name : names) {
                String text = name.endsWith(".xlsx") ? "" : Files.readString(fromPostgres.resolve(name));
                String expected = name.endsWith(".xlsx") ? "" : Files.readString(fromH2.resolve(name));
                assertThat(withoutMoments(text)).as(name).isEqualTo(withoutMoments(expected));
            }
        }
    }

    private Path reports(LedgerAddress address, String name) throws IOException {
        Path reports = Files.createDirectory(folder.resolve(name));
        try (LedgerFixture ledger = new LedgerFixture(address)) {
            ledger.article("a.txt", TEXT, "a1: They closed the road", "a2: Nobody was told")
                    .article("B.txt", TEXT, "b1: it stays until May")
                    .article("\u00E4.txt", TEXT, "c1: Nobody was told");
            ledger.correct("a1", CorrectionField.BLOC, "", "russia");
            ledger.correct("a2", CorrectionField.TOWARD, "russia", "1");
            ledger.name("the minister", "georgia", CorrectionField.SPEAKER, "Nino Example");
            new ReportWriter().write(ledger.view(), RandomLedger.CONFLICT, ReportSettings.DEFAULT, reports);
        }
        return reports;
    }

    /** The moment at which a run began is another one in each ledger. */
    private static String withoutMoments(String text) {
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?", "MOMENT");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }
}
