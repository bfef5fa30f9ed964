package org.stanceledger.lexicon;

/** What a common word does beside the names of a directory. */
public enum WordUse {
    /** A noun that the marks of the breakaway describe: the breakaway region. */
    MARKED,
    /** A noun that with a mark stands for the authorities of the breakaway: the separatist leaders. */
    AUTHORITIES,
    /** A surname that is also a common word, month or given name: Price, May. */
    SURNAME,
    /** A noun that with the article means the breakaway territory named last: the republic's foreign ministry. */
    BREAKAWAY
}
