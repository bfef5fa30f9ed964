package org.stanceledger.lexicon;

/** Something of the directory that a text can name. */
public sealed interface Entry permits Territory, Body, BodyKind, Person, Role, Phrase, Outlet, Place, Mark {}
