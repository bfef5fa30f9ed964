package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.ledger.CorrectedStatement;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;

class CorrectedRunsTest {
    @TempDir
    Path folder;

    @Test
    void correctionsMakeTheNextRunWriteItsReportsAnew() {
        JobFixture job =
                new JobFixture(folder, LedgerAddress.h2(folder.resolve("ledger"))).file("input/a.txt", "one two\n");
        ReportRewriter rewriter = new ReportRewriter(job.settings(), job.parts());
        assertThatThrownBy(rewriter::rewrite).hasMessageContaining("there is nothing to report yet");
        job.run();
        assertThat(job.published()).hasSize(2);

        strike(job, "a.txt#1/one");
        assertThat(job.run().end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(job.published()).singleElement().asString().startsWith("a.txt#1/two");
        assertThat(job.run().end()).isEqualTo(RunResult.End.NOTHING_NEW);

        strike(job, "a.txt#1/two");
        assertThat(rewriter.rewrite()).isEqualTo(folder.resolve("output/" + JobFixture.DAY));
        assertThat(job.published()).isEmpty();
        assertThat(job.run().end()).isEqualTo(RunResult.End.NOTHING_NEW);
    }

    private static void strike(JobFixture job, String id) {
        try (Ledger ledger = Ledger.open(job.ledger)) {
            CorrectionLedger corrections = new CorrectionLedger(ledger);
            CorrectedStatement statement = corrections.find(id).orElseThrow();
            Correction correction = new Correction(
                    id,
                    CorrectionField.NOT_A_STATEMENT,
                    "",
                    CorrectedStatement.NO,
                    CorrectedStatement.YES,
                    "Ann",
                    LocalDateTime.of(2026, 1, 3, 9, 0));
            corrections.keep(List.of(new KeptCorrection(0, statement.subject(), correction, "", "")));
        }
    }
}
