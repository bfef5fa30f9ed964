package org.stanceledger.report.workbook;

/**
 * A column of a page.
 *
 * @param title its heading
 * @param width its width in characters
 * @param kind what its cells hold
 */
record Column(String title, double width, Kind kind) {
    /** What cells hold, which decides their format. */
    enum Kind {
        TEXT,
        WRAPPED,
        COUNT,
        /** 1 supports, -1 criticises, 0 neither, shown in words. */
        SIGN,
        SHARE,
        DECIMAL,
        DATE,
        LINK,
        INPUT
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
}
