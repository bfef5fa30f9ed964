package org.stanceledger.attribution;

/** By whose guidelines attributions are labelled. Both are learned at once; features know which one holds. */
public enum Convention {
    /** Ours: what was communicated, without nested attributions. */
    STATEMENTS,
    /** PolNeAR's: beliefs and intentions too. */
    ALL
}
