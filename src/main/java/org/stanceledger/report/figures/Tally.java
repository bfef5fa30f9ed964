package org.stanceledger.report.figures;

import org.stanceledger.ledger.StatementRow;

/** A count of statements, all of them and those of articles that are no copies, with the sum of their probabilities. */
public final class Tally {
    private static final long NONE = -1;

    private long raw;
    private long distinct;
    private double expected;
    private long first = NONE;

    void add(StatementRow statement, long index, double probability) {
        raw++;
        distinct += statement.distinct() ? 1 : 0;
        expected += probability;
        first = first == NONE ? index : first;
    }

    void add(Tally other) {
        raw += other.raw;
        distinct += other.distinct;
        expected += other.expected;
        if (first == NONE || other.first != NONE && other.first < first) {
            first = other.first;
        }
    }

    /** All statements. */
    public long raw() {
        return raw;
    }

    /** Statements of articles that are no copies of earlier ones. */
    public long distinct() {
        return distinct;
    }

    /** The sum of the probabilities of what is counted: how many of {@link #raw} are expected to be right. */
    public double expected() {
        return expected;
    }

    /** Number of the first of these statements, counted from 0 in the order of the ledger; -1 if there is none. */
    public long first() {
        return first;
    }
}
