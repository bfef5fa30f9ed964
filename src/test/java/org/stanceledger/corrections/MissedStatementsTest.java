package org.stanceledger.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.evaluation.GoldArticle;
import org.stanceledger.evaluation.GoldSet;
import org.stanceledger.evaluation.GoldStatement;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.LedgerFixture;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.ActorDirectory;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;

/** Statements that the analysis missed and a person adds. */
class MissedStatementsTest {
    private static final String TEXT =
            "They closed the road, the envoy said. \"Nobody was told,\" he added. The road stays closed. The road stays closed until May.";
    private static final String OTHER = "A quiet day. \"All is well,\" a shepherd said.";
    /** Nobody is listed. */
    static final ConflictDirectory DIRECTORY = new ConflictDirectory(
            RandomLedger.CONFLICT,
            new ActorDirectory(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    Map.of(), Map.of()),
            List.of());

    private static final Map<String, String> MISSED = Map.of(
            "Article ID", "a.txt",
            "Words of the statement", "Nobody  was told",
            "Speaker", "Nino Envoy",
            "Bloc", "Third states",
            "Alignment", "Georgia",
            "Toward Russia", "criticises",
            "Cue", "added");

    @TempDir
    Path folder;

    private LedgerFixture ledger;

    @BeforeEach
    void twoArticlesOneWithoutStatements() {
        ledger = new LedgerFixture(folder.resolve("ledger"))
                .article("a.txt", TEXT, "a1: They closed the road")
                .article("b.txt", OTHER)
                .article("c.txt", TEXT, "c1: They closed the road");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aMissedStatementIsPlacedInItsArticle() throws IOException {
        ImportResult result = imported(MISSED);
        assertThat(result.problems()).isEmpty();
        StatementRow added = added();
        assertThat(added.content()).containsExactly("Nobody was told");
        assertThat(added.contentSpans().get(0).of(TEXT)).isEqualTo("Nobody was told");
        assertThat(added.type()).isEqualTo("direct");
        assertThat(added.sentence()).isEqualTo("\"Nobody was told,\" he added.");
        assertThat(added.cue()).isEqualTo("added");
        assertThat(Objects.requireNonNull(added.cueSpan()).of(TEXT)).isEqualTo("added");
        assertThat(added.speaker()).isEqualTo("Nino Envoy");
        assertThat(added.bloc()).isEqualTo("third-states");
        assertThat(added.alignment()).isEqualTo("georgia");
        assertThat(added.toward("russia")).isEqualTo(-1);
        assertThat(added.corrections()).extracting(Correction::author).containsOnly("Ann");
        assertThat(statementCounts()).containsExactly(2, 0, 1);

        ImportResult again = imported(MISSED);
        assertThat(again.kept()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.problems()).isEmpty();
    }

    @Test
    void anArticleWithoutAnyStatementTakesOneToo() throws IOException {
        imported(Map.of(
                "Article ID", "b.txt",
                "Words of the statement", "“All is well”",
                "Speaker", "a shepherd",
                "Bloc", "Others"));
        assertThat(ledger.rows())
                .extracting(StatementRow::articleId)
                .as("in the order of the articles")
                .containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(ledger.rows().get(1).alignment()).isEqualTo("neutral");
        assertThat(statementCounts()).containsExactly(1, 1, 1);
    }

    @Test
    void itCanBeCorrectedAndStruckLikeAnyOther() throws IOException {
        imported(MISSED);
        ledger.correct(added().id(), CorrectionField.BLOC, "", "russia");
        assertThat(added().bloc()).isEqualTo("russia");
        ledger.correct(added().id(), CorrectionField.NOT_A_STATEMENT, "", "yes");
        assertThat(ledger.rows()).extracting(StatementRow::id).containsExactly("a1", "c1");
        assertThat(statementCounts()).containsExactly(1, 0, 1);
    }

    @Test
    void itStaysWhileItsWordsStay() throws IOException {
        imported(MISSED);
        ledger.article("a.txt", "A new beginning. " + TEXT, "a1: They closed the road");
        assertThat(added().contentSpans().get(0).begin()).isEqualTo(TEXT.indexOf("Nobody") + 17);
        assertThat(ledger.corrections().orphans()).isEmpty();

        ledger.article("a.txt", "Quite another text, they said.");
        assertThat(ledger.rows()).extracting(StatementRow::id).containsExactly("c1");
        assertThat(ledger.corrections().orphans()).hasSize(5);
        assertThat(ledger.view().orphans()).hasSize(5);
    }

    @Test
    void whenTheAnalysisFindsItAtLastThePersonsValuesHold() throws IOException {
        imported(MISSED);
        ledger.article("a.txt", TEXT, "a1: They closed the road", "a2: Nobody was told");
        assertThat(ledger.rows()).extracting(StatementRow::id).containsExactly("a1", "a2", "c1");
        StatementRow found = ledger.rows().get(1);
        assertThat(found.speaker()).isEqualTo("Nino Envoy");
        assertThat(found.alignment()).isEqualTo("georgia");
        assertThat(statementCounts()).containsExactly(2, 0, 1);
    }

    @Test
    void itIsExportedAsGold() throws IOException {
        imported(MISSED);
        Path gold = folder.resolve("gold");
        new GoldExport(ledger.corrections()).write(gold);
        List<GoldArticle> articles = GoldSet.read(gold).articles();
        assertThat(articles.get(0).statements())
                .extracting(GoldStatement::bloc)
                .containsExactly("georgia", "third-states");
    }

    @Test
    void whatCannotBePlacedIsNamedWithItsCell() throws IOException {
        Path csv = Files.writeString(folder.resolve("m.csv"), """
                article_id,words_of_the_statement,speaker,bloc,alignment,toward_russia,cue
                z.txt,Nobody was told,Nino,other,,,
                a.txt,Everybody was told,Nino,other,,,
                a.txt,The road stays closed,Nino,other,,,
                a.txt,They closed the road,Nino,other,,,
                a.txt,Nobody was told,Nino,,,,
                a.txt,Nobody was told,,other,,,
                ,Nobody was told,Nino,other,,,
                a.txt,Nobody was told,Nino,Atlantis,,,
                a.txt,Nobody was told,Nino,other,,,shouted
                a.txt,,Nino,other,,,
                a.txt,stays closed … until May,Nino,other,russia,-1,
                """);
        ImportResult result = importer().keep(csv);
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "m.csv:2, column 1: the ledger has no article 'z.txt'; copy its Article ID from the sheet Statements",
                        "m.csv:3, column 2: these words do not stand so in the text of a.txt; copy them from the article,"
                                + " parts that do not stand together joined by \" … \"",
                        "m.csv:4, column 2: these words stand 2 times in the text of a.txt; give more of them",
                        "m.csv:5, column 2: the ledger has this statement already, with the Statement ID 'a1';"
                                + " correct it there",
                        "m.csv:6, column 2: the bloc is missing: the directory has no 'Nino' from whom to take it",
                        "m.csv:7, column 2: the speaker of the missed statement is missing; not stored",
                        "m.csv:8, column 1: the Article ID of the missed statement is missing; not stored",
                        "m.csv:9, column 4: 'Atlantis' is not one of the values for 'Correct: bloc': Georgia, Russia,"
                                + " International bodies, De facto authorities, Third states, Others",
                        "m.csv:10, column 2: 'shouted' does not stand in the text of a.txt",
                        "m.csv:11, column 2: the words of the missed statement are missing; not stored",
                        "m.csv:12, column 2: these words stand 2 times in the text of a.txt; give more of them");
        assertThat(result.kept()).isEmpty();
    }

    private StatementRow added() {
        return ledger.rows().stream()
                .filter(row -> row.id().startsWith("added-"))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> statementCounts() {
        List<Integer> counts = new ArrayList<>();
        ledger.view().articles(article -> counts.add(article.statements()));
        return counts;
    }

    private ImportResult imported(Map<String, String> missed) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        new ReportWriter().write(ledger.view(), RandomLedger.CONFLICT, ReportSettings.DEFAULT, reports);
        try (EditedWorkbook workbook = new EditedWorkbook(reports.resolve("stance-report.xlsx"))) {
            workbook.fill("Missed statements", "Words of the statement", missed);
            return importer().keep(workbook.save(folder.resolve("edited.xlsx")));
        }
    }

    private CorrectionImport importer() {
        return new CorrectionImport(
                ledger.corrections(), DIRECTORY, new CorrectionImport.Entry("Ann", LedgerFixture.NOON, false));
    }
}
