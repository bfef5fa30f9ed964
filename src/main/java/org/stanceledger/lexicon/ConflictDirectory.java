package org.stanceledger.lexicon;

import java.util.List;

/**
 * All that a conflict's folder says.
 *
 * @param conflict its frame
 * @param actors its actors
 * @param terms its loaded terms
 */
public record ConflictDirectory(Conflict conflict, ActorDirectory actors, List<LoadedTerm> terms) {
    public ConflictDirectory {
        terms = List.copyOf(terms);
    }
}
