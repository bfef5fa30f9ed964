package org.stanceledger.ledger;

/**
 * A correction as the ledger keeps it.
 *
 * @param number its number in the order of entry; 0 before it is kept
 * @param subject what it is about
 * @param correction what was changed, by whom and when
 * @param actor id of the actor in the directory where a speaker was named who is listed there, else empty
 * @param role the office of a speaker who was named, empty if unknown
 */
public record KeptCorrection(
        long number, CorrectionSubject subject, Correction correction, String actor, String role) {}
