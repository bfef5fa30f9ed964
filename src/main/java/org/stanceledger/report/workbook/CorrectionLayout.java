package org.stanceledger.report.workbook;

/** What of the workbook's layout the import of corrections relies on, besides {@link StatementColumns}. */
public final class CorrectionLayout {
    /** The version of the layout; it counts up when what corrections are read from changes its meaning. */
    public static final int VERSION = AboutSheet.LAYOUT;

    public static final String ABOUT = AboutSheet.NAME;

    /** First cell of the row of the sheet About that tells the version. */
    public static final String LAYOUT_ROW = "Layout of the workbook";

    /** First cell of the row of the sheet About that tells the conflict, its id in brackets at the end. */
    public static final String CONFLICT_ROW = "Conflict";

    public static final String UNRESOLVED = UnresolvedSheet.NAME;
    public static final String WORDS = UnresolvedSheet.WORDS;

    /** What stands for the words of speakers whom no words name. */
    public static final String NO_WORDS = UnresolvedSheet.NO_WORDS;

    /** Title of the column with the bloc that is assumed of the words. */
    public static final String ASSUMED_BLOC = "Assumed bloc";

    public static final String MISSED = MissedSheet.NAME;
    public static final String MISSED_CONTENT = MissedSheet.CONTENT;
    public static final String ARTICLE_ID = StatementColumns.ARTICLE_ID;
    public static final String CUE = StatementColumns.CUE;
    public static final String SOURCE = StatementColumns.SOURCE;

    /** First cell of the row of the sheet About that tells how many rows the sheets of statements have. */
    public static final String STATEMENTS_ROW = "Statements in this workbook";

    private CorrectionLayout() {}

    /** Whether a sheet of this name has columns for corrections. */
    public static boolean holdsCorrections(String sheet) {
        return sheet.equals(UNRESOLVED)
                || sheet.equals(MISSED)
                || sheet.equals(StatementsSheets.NAME)
                || sheet.matches(StatementsSheets.NAME + " \\d+");
    }
}
