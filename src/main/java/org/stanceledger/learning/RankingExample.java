package org.stanceledger.learning;

/**
 * Candidates of which one is to be chosen.
 *
 * @param features for each candidate its hashed features
 * @param scores for each candidate the score that another model gave it
 * @param gains for each candidate how right it is, 0 to 1; empty if unknown
 */
public record RankingExample(int[][] features, double[] scores, double[] gains) {}
