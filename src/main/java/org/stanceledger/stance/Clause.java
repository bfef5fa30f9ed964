package org.stanceledger.stance;

/**
 * A verb with what stands for its doer and for what is done to.
 *
 * @param verb index of the verb's token
 * @param subject the doer
 * @param object what is done to
 * @param negated whether it is said not to be done
 * @param modality empty for what is, {@code must} for what ought to be, {@code will} for what may or will be
 */
record Clause(int verb, Argument subject, Argument object, boolean negated, String modality) {}
