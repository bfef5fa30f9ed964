package org.stanceledger.lexicon;

/** For whom the holder of a role speaks; this decides the bloc of a person whom the directory does not list. */
public enum RoleKind {
    /** A holder of an office of state, a soldier, a politician: the bloc of his country or body. */
    OFFICIAL,
    /** A member of a body: the bloc of the body that the article names with the role. */
    MEMBER,
    /** Somebody who speaks for himself, whatever country or body is named with him: an analyst, a resident. */
    PRIVATE
}
