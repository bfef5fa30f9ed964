package org.stanceledger.report.figures;

import java.util.Comparator;

/**
 * The bloc of speakers together with what they do.
 *
 * @param bloc id of the speaker's bloc
 * @param other id of an alignment, or of the bloc that is criticised or supported
 */
public record BlocPair(String bloc, String other) implements Comparable<BlocPair> {
    private static final Comparator<BlocPair> ORDER =
            Comparator.comparing(BlocPair::bloc).thenComparing(BlocPair::other);

    @Override
    public int compareTo(BlocPair other) {
        return ORDER.compare(this, other);
    }
}
