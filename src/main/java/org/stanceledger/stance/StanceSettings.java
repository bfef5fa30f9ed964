package org.stanceledger.stance;

/**
 * Where the judge commits itself.
 *
 * @param minAlignment an alignment whose probability is lower becomes neutral, 0 to 1; 0 commits always to the likeliest
 * @param minToward an entry whose probability is lower is left out, 0 to 1
 */
public record StanceSettings(double minAlignment, double minToward) {

    /** What gives the best balance of precision and recall. */
    public static final StanceSettings DEFAULT = new StanceSettings(0, 0.3);

    public StanceSettings {
        if (!(minAlignment >= 0 && minAlignment <= 1 && minToward >= 0 && minToward <= 1)) {
            throw new IllegalArgumentException("thresholds of stance are between 0 and 1");
        }
    }
}
