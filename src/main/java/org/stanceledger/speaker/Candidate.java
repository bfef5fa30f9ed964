package org.stanceledger.speaker;

import java.util.Map;

/**
 * An actor whom a pronoun can mean.
 *
 * @param actor who
 * @param traits what tells for or against, by name; absent ones are 0
 */
record Candidate(Actor actor, Map<String, Double> traits) {}
