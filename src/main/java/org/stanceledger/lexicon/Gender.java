package org.stanceledger.lexicon;

/** By which pronoun English speaks of a person. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
}
