package org.stanceledger.lexicon;

/** Which of its words names an entry in a text. */
public enum Form {
    /** A name or alias. */
    NAME,
    /** The family name alone. */
    SURNAME,
    /** An adjective of a territory or a word for its people. */
    DEMONYM,
    /** A seat of government. */
    CAPITAL,
    /** A word that stands for it once the article has introduced it. */
    SHORT
}
