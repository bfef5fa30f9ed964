package org.stanceledger.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who an attribution's source is.
 *
 * @param name the fullest personal name where a person speaks, otherwise the body; the source's own words where unresolved; empty without a source
 * @param actor id of the actor in the directory, null if not listed there
 * @param role the office or description, empty if unknown
 * @param bloc id of the speaker's bloc
 * @param resolved whether the speaker is known and not only worded
 * @param confidence the probability that name and bloc are right, 0 to 1
 * @param provenance the rule that resolved it, in words an analyst understands
 * @param guesses who can be meant where the speaker is not resolved, the likeliest first; at most three
 */
public record Speaker(
        String name,
        @Nullable String actor,
        String role,
        String bloc,
        boolean resolved,
        double confidence,
        String provenance,
        List<Guess> guesses) {
    public Speaker {
        guesses = List.copyOf(guesses);
    }

    /** A speaker without guesses. */
    public Speaker(
            String name,
            @Nullable String actor,
            String role,
            String bloc,
            boolean resolved,
            double confidence,
            String provenance) {
        this(name, actor, role, bloc, resolved, confidence, provenance, List.of());
    }

    /** The same speaker with who can be meant. */
    Speaker with(List<Guess> likely) {
        return new Speaker(name, actor, role, bloc, resolved, confidence, provenance, likely);
    }
}
