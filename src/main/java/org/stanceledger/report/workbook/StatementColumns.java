package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Labels;

/** The columns of the sheet Statements: those that are read and printed, those that a person fills in, those that trace. */
public final class StatementColumns {
    public static final String ID = "Statement ID";
    public static final String CHECK = "Row check";
    public static final String CORRECT_SPEAKER = "Correct: speaker";
    public static final String CORRECT_BLOC = "Correct: bloc";
    public static final String CORRECT_ALIGNMENT = "Correct: alignment";
    public static final String CORRECT_TOWARD = "Correct: toward ";
    static final String DATE = "Date";
    static final String OUTLET = "Outlet";
    public static final String SPEAKER = "Speaker";
    public static final String BLOC = "Bloc";
    static final String TYPE = "Type";
    public static final String ALIGNMENT = "Alignment";
    public static final String TOWARD = "Toward ";
    public static final String NOT_A_STATEMENT = "Not a statement";

    static final String NUMBER = "No.";
    static final String CUE = "Cue";
    static final String SOURCE = "Source words";
    static final String ARTICLE_ID = "Article ID";
    static final String CONFIDENCE_TITLE = "Confidence";
    static final String UNRESOLVED = "Unresolved";
    static final String LANGUAGE = "Language";
    static final String COPY_OF = "Copy of";
    static final String CORRECTED_BY = "Corrected by";
    static final String FIRST_RUN = "First run";

    /** Statements of articles that are no copies of earlier ones. */
    static final Filter DISTINCT = Filter.is(COPY_OF, "");

    static final int CONFIDENCE = 12;
    static final int EVIDENCE = 13;
    /** The columns up to this one are printed. */
    static final int LAST_PRINTED = EVIDENCE;

    private static final List<Column> READ = List.of(
            Column.count(NUMBER),
            Column.date(DATE),
            Column.wrapped(OUTLET, 15),
            Column.wrapped("Title", 32),
            Column.wrapped(SPEAKER, 20),
            Column.wrapped("Role", 20),
            Column.wrapped(BLOC, 14),
            Column.text(TYPE, 9),
            Column.wrapped(CUE, 12),
            Column.wrapped("Content", 62),
            Column.text(ALIGNMENT, 11),
            Column.wrapped("Toward", 20),
            new Column(CONFIDENCE_TITLE, 11, Column.Kind.DECIMAL),
            Column.wrapped("Evidence", 36),
            Column.link("Article", 8),
            Column.link("In context", 10));
    private static final List<Column> TRACE = List.of(
            Column.text("Sentence", 50),
            Column.text(SOURCE, 20),
            Column.text(UNRESOLVED, 11),
            Column.text(LANGUAGE, 9),
            Column.text("File", 30),
            Column.text(ARTICLE_ID, 30),
            Column.text(COPY_OF, 20),
            Column.text(CORRECTED_BY, 16),
            Column.text("Corrected values", 20),
            Column.text("Found by", 26),
            Column.count(FIRST_RUN),
            Column.text(ID, 30),
            Column.text(CHECK, 10));

    private final Conflict conflict;
    private final List<Bloc> blocs;
    private final List<Column> columns = new ArrayList<>(READ);
    private final List<Integer> checked;
    private final int firstInput;
    private final int firstSign;

    public StatementColumns(Conflict conflict) {
        this.conflict = conflict;
        this.blocs = conflict.blocs();
        firstInput = columns.size();
        columns.add(Column.sparseInput(CORRECT_SPEAKER, 18));
        columns.add(Column.sparseInput(CORRECT_BLOC, 14));
        columns.add(Column.sparseInput(CORRECT_ALIGNMENT, 11));
        blocs.forEach(bloc -> columns.add(Column.sparseInput(CORRECT_TOWARD + bloc.name(), 12)));
        columns.add(Column.sparseInput(NOT_A_STATEMENT, 11));
        firstSign = columns.size();
        blocs.forEach(bloc -> columns.add(new Column(TOWARD + bloc.name(), 11, Column.Kind.SIGN)));
        columns.addAll(TRACE);
        checked = IntStream.range(0, columns.size())
                .filter(index -> isChecked(columns.get(index)))
                .boxed()
                .toList();
    }

    List<Column> all() {
        return columns;
    }

    /** Index of the first column that a person fills in; the others follow. */
    int firstInput() {
        return firstInput;
    }

    /** Index of the last column that a person fills in. */
    int lastInput() {
        return firstSign - 1;
    }

    /** Index of the first column that tells by -1, 0 or 1 what a statement does to a bloc. */
    int firstSign() {
        return firstSign;
    }

    int lastSign() {
        return firstSign + blocs.size() - 1;
    }

    /** The values of a row; null for what is left empty. */
    @Nullable
    Object[] cells(StatementRow statement, long number, @Nullable String page) {
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        int at = 0;
        cells[at++] = number;
        cells[at++] = statement.published();
        cells[at++] = filled(statement.outlet());
        cells[at++] = filled(statement.title());
        cells[at++] = filled(statement.speaker());
        cells[at++] = filled(statement.role());
        cells[at++] = Labels.bloc(conflict, statement.bloc());
        cells[at++] = statement.type();
        cells[at++] = filled(statement.cue());
        cells[at++] = Labels.content(statement);
        cells[at++] = Labels.alignment(conflict, statement.alignment());
        cells[at++] = filled(Labels.toward(conflict, statement));
        cells[at++] = statement.confidence();
        cells[at++] = filled(Labels.evidence(statement));
        cells[at++] = statement.url().isEmpty() ? null : new Link(statement.url(), "open");
        cells[at] = page == null ? null : new Link(page, "show");
        at = firstSign;
        for (Bloc bloc : blocs) {
            cells[at++] = statement.toward(bloc.id());
        }
        cells[at++] = statement.sentence();
        cells[at++] = filled(statement.source());
        cells[at++] = statement.resolved() ? null : "yes";
        cells[at++] = statement.language();
        cells[at++] = statement.articleFile();
        cells[at++] = statement.articleId();
        cells[at++] = statement.distinct() ? null : statement.duplicateGroup();
        cells[at++] = filled(Labels.correctedBy(statement));
        cells[at++] = filled(Labels.correctedFields(statement));
        cells[at++] = filled(statement.provenance());
        cells[at++] = statement.firstRun();
        cells[at++] = statement.id();
        cells[at] = RowCheck.of(checked(cells));
        return cells;
    }

    private List<String> checked(@Nullable Object[] cells) {
        List<String> texts = new ArrayList<>();
        for (int index : checked) {
            texts.add(RowCheck.text(cells[index]));
        }
        return texts;
    }

    /** The titles of the columns whose cells are summed up in {@link #CHECK}, in the order of the sum. */
    public List<String> checkedTitles() {
        return checked.stream().map(index -> columns.get(index).title()).toList();
    }

    /** The cells below {@link #checkedTitles}, as the import reads them. */
    public List<String> checkedCells(StatementRow statement) {
        return checked(cells(statement, 0, null));
    }

    /** Only what is read is summed up: not the number of the row, which later reports change, not links, not what a person fills in. */
    private static boolean isChecked(Column column) {
        return switch (column.kind()) {
            case SPARSE_INPUT, LINK -> false;
            default -> !column.title().equals(NUMBER) && !column.title().equals(CHECK);
        };
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
