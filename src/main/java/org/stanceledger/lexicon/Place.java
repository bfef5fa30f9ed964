package org.stanceledger.lexicon;

/**
 * A town, district or landscape; it names no speaker but tells where one belongs.
 *
 * @param name its name
 * @param territory whose authorities run it
 */
public record Place(String name, Territory territory) implements Entry {}
