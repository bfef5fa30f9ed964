package org.stanceledger.lexicon;

/**
 * A medium, whose name is no speaker when it passes on the words of another, and whose country is home to its articles.
 *
 * @param name its name
 * @param territory name of the territory from which it reports, empty if of none
 */
public record Outlet(String name, String territory) implements Entry {}
