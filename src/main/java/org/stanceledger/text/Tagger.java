package org.stanceledger.text;

/** Gives each word of a sentence its part of speech. Implementations are thread-safe. */
interface Tagger {
    PartOfSpeech[] tag(String[] forms);
}
