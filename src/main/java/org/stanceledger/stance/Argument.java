package org.stanceledger.stance;

import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureName;

/**
 * One side of a clause.
 *
 * @param bloc id of the bloc that is named, null if none is
 * @param kind what else stands there: a pronoun's class, {@code n} for a noun, {@code _} for nothing
 */
record Argument(@Nullable String bloc, String kind) {

    static final Argument NOTHING = new Argument(null, "_");
    static final Argument NOUN = new Argument(null, "n");
    static final String SPEAKER = "we";

    /** The label under which features know it. */
    FeatureName label(Mask mask) {
        return bloc == null ? FeatureName.of(kind) : mask.of(bloc);
    }

    /** Whether it is known who is meant. */
    boolean known() {
        return bloc != null || kind.equals(SPEAKER);
    }
}
