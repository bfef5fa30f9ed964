package org.stanceledger.learning;

/**
 * A labelling of a sequence.
 *
 * @param labels the label of each position
 * @param score its unnormalised logarithmic score
 */
public record Labelling(byte[] labels, double score) {}
