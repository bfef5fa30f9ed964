package org.stanceledger.report.figures;

import org.stanceledger.ledger.StatementRow;

/** A count of statements, all of them and those of articles that are no copies. */
public final class Tally {
    private long raw;
    private long distinct;

    void add(StatementRow statement) {
        raw++;
        if (statement.distinct()) {
            distinct++;
        }
    }

    void add(Tally other) {
        raw += other.raw;
        distinct += other.distinct;
    }

    /** All statements. */
    public long raw() {
        return raw;
    }

    /** Statements of articles that are no copies of earlier ones. */
    public long distinct() {
        return distinct;
    }
}
