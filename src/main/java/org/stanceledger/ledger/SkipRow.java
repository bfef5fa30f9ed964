package org.stanceledger.ledger;

/**
 * An input that a run could not read.
 *
 * @param file the file's path relative to the input folder
 * @param place where in it, such as {@code line 7}; empty for the whole file
 * @param reason why, in words for an operator
 */
public record SkipRow(String file, String place, String reason) {}
