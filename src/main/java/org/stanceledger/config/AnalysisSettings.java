package org.stanceledger.config;

/**
 * How articles are analysed.
 *
 * @param conflict name of the folder in job-config/conflicts that describes the conflict
 * @param minConfidence statements found with less confidence are left out, 0 to 1
 * @param abstainBelow a stance less probable than this becomes neutral, 0 to 1
 */
public record AnalysisSettings(String conflict, double minConfidence, double abstainBelow) {}
