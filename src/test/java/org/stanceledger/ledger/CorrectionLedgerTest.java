package org.stanceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.stance.Evidence;

class CorrectionLedgerTest {
    private static final String TEXT = "They closed the road. Nobody was told. The road stays closed until May.";

    @TempDir
    Path folder;

    private LedgerFixture ledger;

    @BeforeEach
    void threeStatements() {
        ledger = new LedgerFixture(address(folder))
                .article("a.txt", TEXT, "a1: They closed the road", "a2: Nobody was told")
                .article("b.txt", TEXT, "b1: The road stays closed until May");
    }

    /** A ledger of a test's own. */
    LedgerAddress address(Path home) {
        return LedgerAddress.h2(home);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyFieldIsAppliedAndNoted() {
        ledger.correct("a1", CorrectionField.SPEAKER, "", "Nino Example");
        ledger.correct("a1", CorrectionField.BLOC, "", "russia");
        ledger.correct("a1", CorrectionField.ALIGNMENT, "", "georgia");
        ledger.correct("a1", CorrectionField.TOWARD, "georgia", "1");
        ledger.correct("a1", CorrectionField.TOWARD, "russia", "0");
        StatementRow row = ledger.rows().get(0);
        assertThat(row.speaker()).isEqualTo("Nino Example");
        assertThat(row.resolved()).isTrue();
        assertThat(row.bloc()).isEqualTo("russia");
        assertThat(row.alignment()).isEqualTo("georgia");
        assertThat(row.alignmentProbability()).isEqualTo(1);
        assertThat(row.toward("georgia")).isEqualTo(1);
        assertThat(row.toward("russia")).isZero();
        assertThat(row.corrections())
                .extracting(Correction::oldValue)
                .containsExactly("the minister", "georgia", "neutral", "0", "-1");
        assertThat(row.evidence())
                .extracting(Evidence::explanation)
                .contains(
                        "set by Ann: alignment georgia instead of neutral",
                        "set by Ann: neither instead of criticises");
        assertThat(ledger.rows().get(1).corrections()).isEmpty();
    }

    @Test
    void aStruckStatementLeavesTheReportsAndItsArticlesCount() {
        ledger.correct("a1", CorrectionField.NOT_A_STATEMENT, "", CorrectedStatement.YES);
        assertThat(ledger.rows()).extracting(StatementRow::id).containsExactly("a2", "b1");
        List<ArticleRow> articles = new ArrayList<>();
        ledger.view().articles(articles::add);
        assertThat(articles).extracting(ArticleRow::statements).containsExactly(1, 1);
        assertThat(ledger.corrections().find("a1").orElseThrow().struck()).isTrue();

        ledger.correct("a1", CorrectionField.NOT_A_STATEMENT, "", CorrectedStatement.NO);
        assertThat(ledger.rows()).extracting(StatementRow::id).containsExactly("a1", "a2", "b1");
    }

    @Test
    void theLaterOfTwoCorrectionsHolds() {
        ledger.correct("a1", CorrectionField.BLOC, "", "russia");
        ledger.correct("a1", CorrectionField.BLOC, "", "other");
        StatementRow row = ledger.rows().get(0);
        assertThat(row.bloc()).isEqualTo("other");
        assertThat(row.corrections()).extracting(Correction::oldValue).containsExactly("georgia", "russia");
    }

    @Test
    void anotherKeyWithTheSameContentKeepsTheCorrection() {
        ledger.correct("a1", CorrectionField.BLOC, "", "russia");
        ledger.article("a.txt", "A new first sentence. " + TEXT, "x1: They closed the road", "a2: Nobody was told");
        assertThat(ledger.rows()).extracting(StatementRow::bloc).containsExactly("russia", "georgia", "georgia");
        assertThat(ledger.corrections().orphans()).isEmpty();
    }

    @Test
    void aContentWithOtherEdgesKeepsTheCorrection() {
        ledger.correct("a1", CorrectionField.BLOC, "", "russia");
        ledger.article("a.txt", TEXT, "x1: closed the road", "a2: Nobody was told");
        assertThat(ledger.rows().get(0).bloc()).isEqualTo("russia");
    }

    @Test
    void aCorrectionWhoseTextIsGoneIsKeptAsAnOrphanAndComesBack() {
        ledger.correct("a1", CorrectionField.BLOC, "", "russia");
        ledger.article("a.txt", "They opened the road. Nobody was told.", "x1: They opened the road");
        assertThat(ledger.rows().get(0).bloc()).isEqualTo("georgia");
        assertThat(ledger.corrections().orphans()).hasSize(1);
        assertThat(ledger.corrections().all()).hasSize(1);

        ledger.article("a.txt", TEXT, "a1: They closed the road");
        assertThat(ledger.rows().get(0).bloc()).isEqualTo("russia");
        assertThat(ledger.corrections().orphans()).isEmpty();
    }

    @Test
    void namedWordsHoldForEveryStatementAndYieldToItsOwnCorrection() {
        ledger.name("the minister", "georgia", CorrectionField.SPEAKER, "Nino Example");
        ledger.name("the minister", "russia", CorrectionField.SPEAKER, "Somebody Else");
        ledger.correct("b1", CorrectionField.SPEAKER, "", "Its Own");
        assertThat(ledger.rows())
                .extracting(StatementRow::speaker)
                .containsExactly("Nino Example", "Nino Example", "Its Own");
        assertThat(ledger.rows().get(0).resolved()).isTrue();
        assertThat(ledger.rows().get(0).speakerId()).isEqualTo("Nino Example");
        assertThat(ledger.corrections().orphans()).as("no minister of Russia").hasSize(1);
    }

    @Test
    void reportsHonourWhatWasThereWhenTheyWereWritten() {
        HonouredCorrections honoured = new HonouredCorrections(
                new org.springframework.jdbc.core.JdbcTemplate(ledger.ledger().dataSource()));
        assertThat(honoured.all(1)).isTrue();
        ledger.correct("a1", CorrectionField.BLOC, "", "russia");
        assertThat(honoured.all(1)).isFalse();
        honoured.note(1);
        assertThat(honoured.all(1)).isTrue();
    }
}
