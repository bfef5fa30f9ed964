package org.stanceledger.speaker;

/**
 * A place where a text speaks of an actor.
 *
 * @param actor who
 * @param offset where, in UTF-16 units
 * @param sentence index of the sentence
 * @param weight how much the place puts the actor forward: a subject more than an object, narration more than a quotation
 */
record Appearance(Actor actor, int offset, int sentence, double weight) {}
