package org.stanceledger.ledger;

/** What a person can correct of a statement. */
public enum CorrectionField {
    SPEAKER,
    BLOC,
    ALIGNMENT,
    /** What the statement does to one target bloc. */
    TOWARD,
    /** That it is no statement at all. */
    NOT_A_STATEMENT,
    /** That it is a statement although the analysis missed it; see {@link AddedStatement}. */
    ADDED
}
