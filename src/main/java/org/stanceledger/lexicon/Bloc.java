package org.stanceledger.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side to which speakers belong.
 *
 * @param id its id in configuration and reports, such as {@code de-facto}
 * @param name its name for readers
 * @param role the part it plays in the conflict
 * @param pole the pole whose position it usually advances, null for none
 * @param prefix words before the names of its bodies in reports, such as {@code De facto}; empty for none
 * @param marks words that put what they describe into this bloc whatever country is named: breakaway, de facto
 */
public record Bloc(
        String id, String name, BlocRole role, @Nullable String pole, String prefix, List<String> marks) {
    public Bloc {
        marks = List.copyOf(marks);
    }

    /** A bloc without prefix and marks. */
    public Bloc(String id, String name, BlocRole role, @Nullable String pole) {
        this(id, name, role, pole, "", List.of());
    }
}
