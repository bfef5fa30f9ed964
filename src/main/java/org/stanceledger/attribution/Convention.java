package org.stanceledger.attribution;

/** By whose guidelines attributions are labelled. Both are learned at once; features know which one holds. */
public enum Convention {
    /** Ours: what was communicated, without nested attributions. */
    STATEMENTS(0),
    /** PolNeAR's: beliefs and intentions too. */
    ALL(1);

    private final int code;

    Convention(int code) {
        this.code = code;
    }

    /** Its number in features. */
    int code() {
        return code;
    }
}
