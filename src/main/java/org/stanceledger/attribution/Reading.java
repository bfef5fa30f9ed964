package org.stanceledger.attribution;

/**
 * The reading chosen for a cue.
 *
 * @param candidate its spans
 * @param probability how sure the ranking is that they are right, 0 to 1
 */
record Reading(Candidate candidate, double probability) {}
