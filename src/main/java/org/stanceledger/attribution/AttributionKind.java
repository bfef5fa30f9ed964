package org.stanceledger.attribution;

/** What an attribution attributes. Only statements are published; the others serve corpora that count them too. */
public enum AttributionKind {
    /** Something communicated. */
    STATEMENT,
    /** Something believed, known or felt. */
    BELIEF,
    /** Something wanted, planned or hoped for. */
    INTENTION
}
