package org.stanceledger.ledger;

/**
 * What became of a run's input so far; each thing met is counted once.
 *
 * @param analysed articles analysed
 * @param unchanged articles already in the ledger with the same content
 * @param skipped inputs that could not be read
 */
public record RunCounts(long analysed, long unchanged, long skipped) {
    /** Everything met in the input. */
    public long read() {
        return analysed + unchanged + skipped;
    }
}
