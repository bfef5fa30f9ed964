package org.stanceledger.report.figures;

import java.util.Comparator;

/**
 * A cell of the matrix of blocs and alignments.
 *
 * @param bloc id of the speaker's bloc
 * @param alignment id of a pole or {@code neutral}
 */
public record BlocAlignment(String bloc, String alignment) implements Comparable<BlocAlignment> {
    private static final Comparator<BlocAlignment> ORDER =
            Comparator.comparing(BlocAlignment::bloc).thenComparing(BlocAlignment::alignment);

    @Override
    public int compareTo(BlocAlignment other) {
        return ORDER.compare(this, other);
    }
}
