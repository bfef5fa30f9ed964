package org.stanceledger.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.LedgerFixture;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.ActorDirectory;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Person;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;

class CorrectionImportTest {
    private static final String TEXT = "They closed the road. Nobody was told. The road stays closed until May.";
    private static final ConflictDirectory DIRECTORY = new ConflictDirectory(
            RandomLedger.CONFLICT,
            new ActorDirectory(
                    List.of(),
                    List.of(),
                    List.of(new Person(
                            "Ivan Example",
                            Gender.MALE,
                            List.of("I. Example"),
                            List.of(new Person.Term("Foreign Minister", "Russia", "russia", null, null)))),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of()),
            List.of());

    @TempDir
    static Path reports;

    @TempDir
    Path folder;

    private LedgerFixture ledger;
    private Path report;

    @BeforeAll
    static void aReport(@TempDir Path home) throws IOException {
        try (LedgerFixture ledger = ledger(home)) {
            new ReportWriter().write(ledger.view(), RandomLedger.CONFLICT, ReportSettings.DEFAULT, reports);
        }
    }

    @BeforeEach
    void theLedgerOfTheReport() {
        ledger = ledger(folder.resolve("ledger"));
        report = reports.resolve("stance-report.xlsx");
    }

    private static LedgerFixture ledger(Path home) {
        return new LedgerFixture(home)
                .article("a.txt", TEXT, "a1: They closed the road", "a2: Nobody was told")
                .article("b.txt", TEXT, "b1: The road stays closed until May");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyYellowColumnIsRead() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            statement(workbook, "a1", "Correct: speaker", "I. Example");
            statement(workbook, "a1", "Correct: bloc", "Russia");
            statement(workbook, "a1", "Correct: alignment", "Georgia");
            statement(workbook, "a1", "Correct: toward Russia", "neither");
            statement(workbook, "a1", "Correct: toward Georgia", "supports");
            statement(workbook, "b1", "Not a statement", "yes");
            ImportResult result = imported(workbook);
            assertThat(result.problems()).isEmpty();
            assertThat(result.kept()).hasSize(6);
            assertThat(result.notes()).singleElement().asString().contains("'I. Example' is listed as Ivan Example");
            assertThat(ledger.rows()).extracting(StatementRow::id).containsExactly("a1", "a2");
            StatementRow row = ledger.rows().get(0);
            assertThat(row.speaker()).isEqualTo("Ivan Example");
            assertThat(row.speakerId()).isEqualTo("Ivan Example");
            assertThat(row.role()).isEqualTo("Foreign Minister");
            assertThat(row.bloc()).isEqualTo("russia");
            assertThat(row.alignment()).isEqualTo("georgia");
            assertThat(row.toward("russia")).isZero();
            assertThat(row.toward("georgia")).isEqualTo(1);
            assertThat(row.corrections()).extracting(Correction::author).containsOnly("Ann");

            ImportResult again = imported(workbook);
            assertThat(again.kept()).isEmpty();
            assertThat(again.problems()).isEmpty();
            assertThat(again.unchanged()).isEqualTo(6);
        }
    }

    @Test
    void aSpeakerWhoIsOnlyWordedIsNamedForAllStatements() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            unresolved(workbook, "Correct: speaker", "Nino Other");
            unresolved(workbook, "Correct: bloc", "Third states");
            ImportResult result = imported(workbook);
            assertThat(result.problems()).isEmpty();
            assertThat(ledger.rows()).extracting(StatementRow::speaker).containsOnly("Nino Other");
            assertThat(ledger.rows()).extracting(StatementRow::bloc).containsOnly("third-states");
            assertThat(imported(workbook).unchanged()).isEqualTo(2);

            unresolved(workbook, "Correct: speaker", "Somebody Else");
            assertThat(imported(workbook).problems())
                    .singleElement()
                    .asString()
                    .startsWith("Unresolved speakers!I")
                    .contains("'the minister' was named 'Nino Other' meanwhile by Ann on 2026-03-01");
        }
    }

    @Test
    void aNoteTellsWhenTheBlocStaysBehind() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            statement(workbook, "a1", "Correct: speaker", "Ivan Example");
            assertThat(imported(workbook).notes())
                    .containsExactly("Ivan Example is listed in the bloc Russia, statement a1 stays in Georgia:"
                            + " correct its bloc too if that is meant");
        }
    }

    @Test
    void aConflictIsReportedAndStoredOnlyOnDemand() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            ledger.correct("a1", CorrectionField.BLOC, "", "other");
            statement(workbook, "a1", "Correct: bloc", "Russia");
            statement(workbook, "a2", "Correct: bloc", "Russia");
            ImportResult result = imported(workbook);
            assertThat(result.kept()).hasSize(1);
            assertThat(result.problems())
                    .singleElement()
                    .asString()
                    .startsWith("Statements!R5: bloc: the file showed 'Georgia', but since then it was set to 'Others'"
                            + " by Ann on 2026-03-01; 'Russia' was not stored");
            ImportResult forced = importer(true).keep(workbook.save(folder.resolve("edited.xlsx")));
            assertThat(forced.problems()).isEmpty();
            assertThat(ledger.rows().get(0).bloc()).isEqualTo("russia");
        }
    }

    @Test
    void badCellsAreNamedAndTheRestIsKept() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            statement(workbook, "a1", "Correct: bloc", "Atlantis");
            statement(workbook, "a1", "Correct: alignment", "Georgia");
            statement(workbook, "a2", "Correct: bloc", "Russia");
            statement(workbook, "a2", "Statement ID", "zz9");
            statement(workbook, "b1", "Correct: toward Russia", "loves");
            statement(workbook, "b1", "Statement ID", "");
            ImportResult result = imported(workbook);
            assertThat(result.kept()).hasSize(1);
            assertThat(result.problems())
                    .extracting(Problem::toString)
                    .satisfiesExactlyInAnyOrder(
                            line -> assertThat(line)
                                    .isEqualTo("Statements!R5: 'Atlantis' is not one of the values for 'Correct: bloc':"
                                            + " Georgia, Russia, International bodies, De facto authorities, Third"
                                            + " states, Others"),
                            line -> assertThat(line)
                                    .startsWith("Statements!U7: 'loves' is not one of the values for"
                                            + " 'Correct: toward Russia': criticises, neither, supports"),
                            line -> assertThat(line)
                                    .isEqualTo("Statements!AR7: the row was changed where it is only read, and the"
                                            + " ledger has no statement '': the ID was changed, or the article reads"
                                            + " otherwise now"),
                            line -> assertThat(line)
                                    .contains("the ledger has no statement 'zz9': the ID was changed")
                                    .contains("bloc (Statements!R6) was not stored"));
        }
    }

    @Test
    void aRowWithoutItsIdIsReported() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            statement(workbook, "a1", "Correct: bloc", "Russia");
            statement(workbook, "a1", "Statement ID", "");
            assertThat(imported(workbook).problems())
                    .singleElement()
                    .asString()
                    .startsWith("Statements!R5: the row has no statement ID (Statements!");
        }
    }

    @Test
    void deletedHeadingsAreReported() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            statement(workbook, "a1", "Correct: bloc", "Russia");
            statement(workbook, "a1", "Correct: alignment", "Georgia");
            statement(workbook, "a2", "Correct: toward Russia", "neither");
            workbook.heading("Statements", "Correct: bloc", "")
                    .heading("Statements", "Alignment", "")
                    .heading("Statements", "Correct: toward Russia", "Correct: toward Mars");
            ImportResult result = imported(workbook);
            assertThat(result.kept())
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.correction().newValue()).isEqualTo("georgia"));
            assertThat(result.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "Statements!U4: the heading 'Correct: toward Mars' names nothing that can be corrected;"
                                    + " what stands below was not read",
                            "Statements!4: the heading 'Correct: bloc' is missing (no title: Statements!K4, Statements!R4); what stands below"
                                    + " it was not read",
                            "Statements!4: the heading 'Correct: toward Russia' is missing (no title: Statements!K4, Statements!R4); what"
                                    + " stands below it was not read",
                            "Statements!4: the heading 'Alignment' is missing (no title: Statements!K4, Statements!R4); what stands under"
                                    + " 'Correct: alignment' was taken without comparing what the sheet showed");
        }
    }

    @Test
    void withoutTheColumnOfIdsASheetIsNotRead() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            statement(workbook, "a1", "Correct: bloc", "Russia");
            unresolved(workbook, "Correct: bloc", "Others");
            workbook.heading("Statements", "Statement ID", "");
            ImportResult result = imported(workbook);
            assertThat(result.kept()).hasSize(1);
            assertThat(result.problems())
                    .singleElement()
                    .asString()
                    .startsWith("Statements!4: the heading 'Statement ID' is missing (no title: ")
                    .endsWith("without it no row of this sheet can be read");
        }
    }

    @Test
    void whatIsWrittenIntoWhiteCellsIsReported() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            statement(workbook, "a1", "Bloc", "Russia");
            statement(workbook, "a2", "Content", "Nobody was  told");
            statement(workbook, "b1", "Title", "Another title");
            statement(workbook, "b1", "Correct: bloc", "Others");
            ImportResult result = imported(workbook);
            assertThat(result.kept()).hasSize(1);
            assertThat(result.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "Statements!G5: 'Bloc' reads 'Russia', the ledger has 'Georgia'; a change here is not read,"
                                    + " write it under 'Correct: bloc'",
                            "Statements!D7: 'Title' reads 'Another title', the ledger has 'Title of b.txt'; a change"
                                    + " here is not read, and it cannot be corrected");
        }
    }

    @Test
    void anUntouchedWorkbookAsksForNothingAlsoAfterTheLedgerHasChanged() throws IOException {
        ledger.correct("a1", CorrectionField.BLOC, "", "other");
        ImportResult result = importer(false).keep(report);
        assertThat(result.problems()).isEmpty();
        assertThat(result.kept()).isEmpty();
    }

    @Test
    void aChangedIdIsReportedAlsoWhereNothingIsCorrected() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            statement(workbook, "a2", "Statement ID", "zz9");
            assertThat(imported(workbook).problems())
                    .singleElement()
                    .asString()
                    .contains("the ledger has no statement 'zz9'");
        }
    }

    @Test
    void deletedRowsAreReported() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            workbook.deleted("Statements", "Statement ID", "a2");
            assertThat(imported(workbook).problems())
                    .singleElement()
                    .asString()
                    .startsWith("About: 1 of the workbook's 3 statements are no longer in it");
        }
    }

    @Test
    void layoutsAreCompared() throws IOException {
        try (EditedWorkbook workbook = new EditedWorkbook(report)) {
            statement(workbook, "a1", "Correct: bloc", "Russia");
            workbook.second("About", "Layout of the workbook", "0");
            ImportResult older = imported(workbook);
            assertThat(older.kept()).hasSize(1);
            assertThat(older.problems())
                    .singleElement()
                    .asString()
                    .startsWith("About!B")
                    .contains("layout 0, from an older version");

            workbook.second("About", "Layout of the workbook", "99");
            assertThatThrownBy(() -> imported(workbook)).hasMessageContaining("from a newer version of this program");
            workbook.second("About", "Layout of the workbook", "2").second("About", "Conflict", "Elsewhere (mars)");
            assertThatThrownBy(() -> imported(workbook)).hasMessageContaining("is about 'Elsewhere (mars)'");
            assertThat(imported(workbook.without("About")).problems())
                    .singleElement()
                    .asString()
                    .startsWith("About: the row 'Layout of the workbook' is missing");
        }
    }

    @Test
    void csvFilesAreReadWithOrWithoutShownValues() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("c.csv"),
                "\uFEFF"
                        + String.join(
                                "\r\n",
                                "statement_id,bloc,correct_bloc,correct_toward_third_states,not_a_statement",
                                "a1,georgia,russia,-1,",
                                "a2,russia,other,,",
                                "b1,,,criticises,maybe"));
        ImportResult result = importer(false).keep(csv);
        assertThat(result.kept()).hasSize(3);
        assertThat(result.problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("c.csv:4, column 5: 'maybe' is not one of the values"),
                        line -> assertThat(line).startsWith("c.csv:3, column 3: bloc: the file showed 'Russia'"));
        assertThat(ledger.rows().get(0).toward("third-states")).isEqualTo(-1);

        Path words = Files.writeString(
                folder.resolve("w.csv"), "words,correct_speaker\nthe minister,Nino Other\nthe king,Nino Other\n");
        assertThat(importer(false).keep(words).problems())
                .singleElement()
                .asString()
                .startsWith("w.csv:3, column 2: no statement has 'the king'");
        assertThat(ledger.rows()).extracting(StatementRow::speaker).containsOnly("Nino Other");
    }

    @Test
    void filesThatAreNothingOfTheKindAreRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("x.xlsx"), "not a workbook");
        assertThatThrownBy(() -> importer(false).check(text))
                .hasMessageContaining("cannot be read as an .xlsx workbook");
        Path broken = Files.writeString(folder.resolve("y.xlsx"), "PK\u0003\u0004broken");
        assertThatThrownBy(() -> importer(false).check(broken))
                .hasMessageContaining("cannot be read as an .xlsx workbook (");
        Path csv = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> importer(false).check(csv)).hasMessageContaining("holds nothing to import");
        assertThatThrownBy(() -> importer(false).check(folder.resolve("none.csv")))
                .hasMessageContaining("no file");
        Path latin = Files.write(folder.resolve("l.csv"), new byte[] {(byte) 0xE9, ',', 'b'});
        assertThatThrownBy(() -> importer(false).check(latin)).hasMessageContaining("is not UTF-8");
        Path old = Files.writeString(folder.resolve("x.xls"), "");
        assertThatThrownBy(() -> importer(false).check(old)).hasMessageContaining("neither .xlsx nor .csv");
    }

    private static void statement(EditedWorkbook workbook, String id, String column, String value) {
        workbook.set("Statements", "Statement ID", id, column, value);
    }

    private static void unresolved(EditedWorkbook workbook, String column, String value) {
        workbook.set("Unresolved speakers", "Words", "the minister", column, value);
    }

    private ImportResult imported(EditedWorkbook workbook) throws IOException {
        return importer(false).keep(workbook.save(folder.resolve("edited.xlsx")));
    }

    private CorrectionImport importer(boolean overwrite) {
        return new CorrectionImport(
                ledger.corrections(), DIRECTORY, new CorrectionImport.Entry("Ann", LedgerFixture.NOON, overwrite));
    }
}
