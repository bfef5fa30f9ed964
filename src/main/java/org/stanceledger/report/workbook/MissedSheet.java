package org.stanceledger.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Conflict;

/** Empty rows in which a person writes statements that the analysis missed. */
final class MissedSheet {
    static final String NAME = "Missed statements";
    static final String ARTICLE = StatementColumns.ARTICLE_ID;
    static final String CONTENT = "Words of the statement";

    private static final int ROWS = 200;

    private final Conflict conflict;

    MissedSheet(Conflict conflict) {
        this.conflict = conflict;
    }

    void write(Page page, Choices choices) {
        page.title(
                NAME,
                "One row a statement that is missing from the sheet Statements. Copy the Article ID from there (or from report.html) and the words from the article, as they stand; parts that",
                "do not stand together are joined by \" … \". Speaker and bloc are needed (a speaker of the directory brings the bloc along), the rest may stay empty. Then import the workbook.");
        List<Column> columns = new ArrayList<>();
        columns.add(Column.input(ARTICLE, 34));
        columns.add(Column.input(CONTENT, 62));
        columns.add(Column.input(StatementColumns.SPEAKER, 22));
        columns.add(Column.input(StatementColumns.BLOC, 16));
        columns.add(Column.input(StatementColumns.ALIGNMENT, 12));
        conflict.blocs().forEach(bloc -> columns.add(Column.input(StatementColumns.TOWARD + bloc.name(), 13)));
        columns.add(Column.input(StatementColumns.CUE, 12));
        columns.add(Column.input(StatementColumns.SOURCE, 18));
        page.table(columns);
        page.freeze(0);
        int first = page.next();
        @Nullable Object[] empty = new @Nullable Object[columns.size()];
        for (int row = 0; row < ROWS; row++) {
            page.row(empty);
        }
        int last = page.next() - 1;
        Sheet sheet = page.sheet();
        choices.bloc(sheet, first, last, 3);
        choices.alignment(sheet, first, last, 4);
        for (int index = 0; index < conflict.blocs().size(); index++) {
            choices.toward(sheet, first, last, 5 + index);
        }
    }
}
