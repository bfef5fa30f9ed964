package org.stanceledger.lexicon;

import java.util.List;

/**
 * All that a conflict's folder says.
 *
 * @param conflict its frame
 * @param actors its actors
 * @param terms its loaded terms
 * @param leanings to which poles outsiders lean
 */
public record ConflictDirectory(
        Conflict conflict, ActorDirectory actors, List<LoadedTerm> terms, List<Leaning> leanings) {
    public ConflictDirectory {
        terms = List.copyOf(terms);
        leanings = List.copyOf(leanings);
    }

    /** A directory that tells nothing of outsiders' leanings. */
    public ConflictDirectory(Conflict conflict, ActorDirectory actors, List<LoadedTerm> terms) {
        this(conflict, actors, terms, List.of());
    }
}
