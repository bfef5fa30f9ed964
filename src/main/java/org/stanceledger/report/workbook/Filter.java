package org.stanceledger.report.workbook;

import java.time.LocalDate;
import org.stanceledger.report.figures.Period;

/**
 * Which rows of the sheet Statements a figure counts, in words that an analyst sets as filters of the columns named in them.
 *
 * @param text conditions such as {@code Bloc = Georgia; Toward Russia = criticises}, all of which hold
 */
record Filter(String text) {
    /** How a filter speaks of a cell that holds nothing. */
    static final String EMPTY = "(empty)";

    /** Every row. */
    static final Filter ALL = new Filter("all rows");

    private static final String AND = "; ";

    /** Rows with a value in a column; an empty value stands for cells without one. */
    static Filter is(String column, String value) {
        return new Filter(column + " = " + (value.isEmpty() ? EMPTY : value));
    }

    /** Rows with any value in a column. */
    static Filter filled(String column) {
        return new Filter(column + " <> " + EMPTY);
    }

    static Filter below(String column, double limit) {
        return new Filter(column + " < " + limit);
    }

    static Filter atLeast(String column, double limit) {
        return new Filter(column + " >= " + limit);
    }

    /** Rows of a year or month, as {@code 2026} or {@code 2026-11}. */
    static Filter dateIn(String yearOrMonth) {
        return new Filter("Date in " + yearOrMonth);
    }

    static Filter dateIn(Period period) {
        return new Filter("Date from " + period.from() + " to " + period.to());
    }

    static Filter date(LocalDate day) {
        return is("Date", day.toString());
    }

    /** Rows for which both hold. */
    Filter and(Filter other) {
        return new Filter(text + AND + other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
