package org.stanceledger.speaker;

/** What a pronoun stands for. */
enum PronounKind {
    PERSON,
    THING,
    GROUP
}
