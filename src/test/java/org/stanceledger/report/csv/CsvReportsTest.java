package org.stanceledger.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.report.CsvRow;
import org.stanceledger.report.CsvRows;
import org.stanceledger.report.MemoryLedger;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;
import org.stanceledger.report.page.PageSettings;
import org.stanceledger.report.workbook.WorkbookSettings;

class CsvReportsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyAggregateIsACountOfRowsOfTheStatements(long seed) throws Exception {
        MemoryLedger ledger = RandomLedger.of(seed, 120);
        new ReportWriter().write(ledger, RandomLedger.CONFLICT, ReportSettings.DEFAULT, folder);
        List<CsvRow> statements = CsvRows.read(folder.resolve("statements.csv"));
        assertThat(statements).hasSameSizeAs(ledger.statementRows());

        for (CsvRow row : CsvRows.read(folder.resolve("by-bloc.csv"))) {
            Predicate<CsvRow> ofBloc = is("bloc", row.get("bloc"));
            reconcile(row, statements, ofBloc);
            for (String alignment : List.of("georgia", "russia", "neutral")) {
                double expected = statements.stream()
                        .filter(ofBloc.and(is("alignment", alignment)))
                        .mapToDouble(statement -> Double.parseDouble(statement.get("alignment_probability")))
                        .sum();
                assertThat(Double.parseDouble(row.get("expected_" + alignment))).isCloseTo(expected, within(0.05));
            }
        }
        for (CsvRow row : CsvRows.read(folder.resolve("by-speaker.csv"))) {
            reconcile(
                    row,
                    statements,
                    statement -> statement.get("bloc").equals(row.get("bloc"))
                            && statement.get("speaker").equals(row.get("speaker")));
        }
        for (CsvRow row : CsvRows.read(folder.resolve("by-day.csv"))) {
            reconcile(row, statements, statement -> statement.get("published").equals(row.get("published")));
        }
        for (CsvRow row : CsvRows.read(folder.resolve("toward.csv"))) {
            String column = "toward_" + row.get("target").replace('-', '_');
            Predicate<CsvRow> ofBloc = statement -> statement.get("bloc").equals(row.get("bloc"));
            assertThat(row.get("criticises")).isEqualTo(count(statements, ofBloc.and(is(column, "-1"))));
            assertThat(row.get("supports")).isEqualTo(count(statements, ofBloc.and(is(column, "1"))));
        }
    }

    private static void reconcile(CsvRow row, List<CsvRow> statements, Predicate<CsvRow> filter) {
        assertThat(row.get("statements")).isEqualTo(count(statements, filter));
        assertThat(row.get("distinct")).isEqualTo(count(statements, filter.and(is("duplicate_of", ""))));
        row.cells().forEach((column, value) -> {
            for (String kind : List.of("alignment_", "type_", "bloc_")) {
                if (column.startsWith(kind)) {
                    String label = column.substring(kind.length()).replace('_', '-');
                    String field = kind.substring(0, kind.length() - 1);
                    assertThat(value).as(column).isEqualTo(count(statements, filter.and(is(field, label))));
                }
            }
        });
    }

    private static Predicate<CsvRow> is(String column, String value) {
        return row -> value.equals(row.get(column));
    }

    private static String count(List<CsvRow> rows, Predicate<CsvRow> filter) {
        return Long.toString(rows.stream().filter(filter).count());
    }

    @Test
    void theContractsColumnsComeFirstAndInOrder() throws Exception {
        new ReportWriter().write(RandomLedger.of(1, 2), RandomLedger.CONFLICT, ReportSettings.DEFAULT, folder);
        String header = Files.readAllLines(folder.resolve("statements.csv")).get(0);
        String toward = RandomLedger.CONFLICT.blocs().stream()
                .map(Bloc::id)
                .map(id -> "toward_" + id.replace('-', '_'))
                .reduce((left, right) -> left + "," + right)
                .orElseThrow();
        assertThat(header)
                .startsWith("statement_id,article_id,article_file,title,outlet,published,language,sentence,type,"
                        + "source,speaker,role,bloc,cue,content,alignment," + toward + ",confidence,evidence");
    }

    @Test
    void textIsGuardedAndCanBeRestored() throws Exception {
        MemoryLedger ledger = RandomLedger.of(3, 200);
        new ReportWriter().write(ledger, RandomLedger.CONFLICT, ReportSettings.DEFAULT, folder);
        List<CsvRow> statements = CsvRows.read(folder.resolve("statements.csv"));
        assertThat(statements).anyMatch(row -> row.get("content").startsWith("'="));
        for (int index = 0; index < statements.size(); index++) {
            String cell = statements.get(index).get("content");
            assertThat(cell).doesNotStartWith("=").doesNotStartWith("-").doesNotStartWith("@");
            assertThat(FormulaGuard.restore(cell))
                    .isEqualTo(ledger.statementRows().get(index).content().get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "=1+1", "'=1+1", "''", "'quoted'", "-", "\tx", "＝1", "a=1", "'"})
    void guardingIsReversible(String text) {
        assertThat(FormulaGuard.restore(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Test
    void theByteOrderMarkIsASetting() throws Exception {
        ReportSettings settings =
                new ReportSettings(true, 30, 0.5, List.of(), WorkbookSettings.DEFAULT, PageSettings.DEFAULT);
        new ReportWriter().write(RandomLedger.of(1, 2), RandomLedger.CONFLICT, settings, folder);
        for (String name : List.of("statements.csv", "by-bloc.csv", "skipped.csv")) {
            assertThat(Files.readString(folder.resolve(name))).as(name).startsWith("\uFEFF");
        }
    }
}
