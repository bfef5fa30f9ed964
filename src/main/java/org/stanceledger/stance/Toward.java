package org.stanceledger.stance;

/**
 * What a statement does to a bloc.
 *
 * @param bloc id of the target bloc
 * @param sign 1 supports, -1 criticises
 * @param probability the probability of this entry, 0 to 1
 */
public record Toward(String bloc, int sign, double probability) {}
