package org.stanceledger.report;

import java.util.List;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.report.page.PageSettings;
import org.stanceledger.report.workbook.WorkbookSettings;

/**
 * How reports are written.
 *
 * @param byteOrderMark whether CSV files begin with the mark by which Excel knows UTF-8
 * @param periodDays days of the period that is compared with the one before it
 * @param lowConfidence statements below this probability are counted as doubtful
 * @param terms the terms whose use is compared
 * @param workbook how much the workbook holds
 * @param page how many articles the page shows
 */
public record ReportSettings(
        boolean byteOrderMark,
        int periodDays,
        double lowConfidence,
        List<LoadedTerm> terms,
        WorkbookSettings workbook,
        PageSettings page) {
    /** Without a mark, periods of 30 days, doubtful below one half. */
    public static final ReportSettings DEFAULT =
            new ReportSettings(false, 30, 0.5, List.of(), WorkbookSettings.DEFAULT, PageSettings.DEFAULT);

    /** The same with the terms of a conflict. */
    public ReportSettings withTerms(List<LoadedTerm> conflictTerms) {
        return new ReportSettings(byteOrderMark, periodDays, lowConfidence, conflictTerms, workbook, page);
    }

    public ReportSettings {
        terms = List.copyOf(terms);
        if (periodDays < 1) {
            throw new IllegalArgumentException("a period has at least one day, not " + periodDays);
        }
        if (!(lowConfidence >= 0 && lowConfidence <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1: " + lowConfidence);
        }
    }
}
