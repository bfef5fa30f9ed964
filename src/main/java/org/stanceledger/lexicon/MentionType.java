package org.stanceledger.lexicon;

/** By what an actor or bloc is named. */
public enum MentionType {
    PERSON,
    BODY,
    OFFICE,
    CAPITAL,
    COUNTRY,
    DEMONYM
}
