package org.stanceledger.speaker;

import java.util.List;
import java.util.Optional;
import org.stanceledger.attribution.Attribution;

/** Chooses whom a pronoun means among those whom it can mean. */
interface AntecedentRanking {
    /**
     * The likeliest candidate, empty where there is none.
     *
     * @param statement the statement whose source the pronoun is
     */
    Optional<Actor> best(PronounKind kind, List<Candidate> candidates, Attribution statement);
}
