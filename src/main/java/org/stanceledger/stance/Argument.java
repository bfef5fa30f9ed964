package org.stanceledger.stance;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
    String label(UnaryOperator<String> mask) {
        return bloc == null ? kind : mask.apply(bloc);
    }

    /** Whether it is known who is meant. */
    boolean known() {
        return bloc != null || kind.equals(SPEAKER);
    }
}
