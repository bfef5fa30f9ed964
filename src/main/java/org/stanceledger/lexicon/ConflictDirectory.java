package org.stanceledger.lexicon;

import java.util.List;

/**
 * All that a conflict's folder says.
 *
 * @param conflict its frame
 * @param actors its actors
 * @param terms its loaded terms
 * @param leanings to which poles outsiders lean
 * @param index the look-ups over its actors
 */
public record ConflictDirectory(
        Conflict conflict, ActorDirectory actors, List<LoadedTerm> terms, List<Leaning> leanings, ActorIndex index) {
    public ConflictDirectory {
        terms = List.copyOf(terms);
        leanings = List.copyOf(leanings);
    }

    /** A directory with look-ups of its own. */
    public ConflictDirectory(Conflict conflict, ActorDirectory actors, List<LoadedTerm> terms, List<Leaning> leanings) {
        this(conflict, actors, terms, leanings, new ActorIndex(conflict, actors));
    }

    /** A directory that tells nothing of outsiders' leanings. */
    public ConflictDirectory(Conflict conflict, ActorDirectory actors, List<LoadedTerm> terms) {
        this(conflict, actors, terms, List.of());
    }
}
