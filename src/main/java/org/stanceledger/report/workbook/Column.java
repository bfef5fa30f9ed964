package org.stanceledger.report.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of a page.
 *
 * @param title its heading
 * @param width its width in characters
 * @param kind what its cells hold
 * @param counts which statements of a row's its cells count, null where they count none or all
 */
record Column(
        String title, double width, Kind kind, @Nullable Filter counts) {
    /** What cells hold, which decides their format. */
    enum Kind {
        TEXT,
        WRAPPED,
        /** Text in small grey letters. */
        TRACE,
        COUNT,
        /** 1 supports, -1 criticises, 0 neither, shown in words. */
        SIGN,
        SHARE,
        DECIMAL,
        /** A sum of probabilities. */
        EXPECTED,
        DATE,
        LINK,
        /** What a person fills in. */
        INPUT,
        /** What a person fills in, in a long table: a rule colours the area, and what is empty has no cell. */
        SPARSE_INPUT
    }

    /** Title of the columns that tell by which filter the statements of a row are found. */
    static final String FILTER = "Filter in Statements";

    Column(String title, double width, Kind kind) {
        this(title, width, kind, null);
    }

    static Column text(String title, double width) {
        return new Column(title, width, Kind.TEXT);
    }

    static Column wrapped(String title, double width) {
        return new Column(title, width, Kind.WRAPPED);
    }

    static Column count(String title) {
        return new Column(title, 11, Kind.COUNT);
    }

    static Column expected(String title) {
        return new Column(title, 11, Kind.EXPECTED);
    }

    static Column share(String title) {
        return new Column(title, 11, Kind.SHARE);
    }

    static Column date(String title) {
        return new Column(title, 13, Kind.DATE);
    }

    static Column link(String title, double width) {
        return new Column(title, width, Kind.LINK);
    }

    static Column input(String title, double width) {
        return new Column(title, width, Kind.INPUT);
    }

    static Column sparseInput(String title, double width) {
        return new Column(title, width, Kind.SPARSE_INPUT);
    }

    /** The column that tells by which filter the statements of a row are found. */
    static Column filter(double width) {
        return new Column(FILTER, width, Kind.TRACE);
    }

    /** The same column, whose cells count those statements of a row for which a filter holds too. */
    Column counting(Filter filter) {
        return new Column(title, width, kind, filter);
    }

    Column wide(double newWidth) {
        return new Column(title, newWidth, kind, counts);
    }
}
