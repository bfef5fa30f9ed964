package org.stanceledger.ledger;

/**
 * A file that a run reads, as it was when the run began.
 *
 * @param file its path relative to the input folder, with forward slashes
 * @param bytes its size
 * @param sha256 SHA-256 of its bytes in hexadecimal, empty if it could not be read
 * @param format the name of its format, empty if none is known
 * @param fault why it cannot be read, empty if it can
 */
public record ManifestRow(String file, long bytes, String sha256, String format, String fault) {}
