package org.stanceledger.speaker;

import java.util.Set;
import org.stanceledger.lexicon.Conflict;

/** Reads what a noun phrase says of somebody. The breakaway side is read before the name of the country it stands with. */
final class DesignationReader {
    static final Set<String> PREPOSITIONS = Vocabulary.of("prepositions");

    private final Conflict conflict;
    private final Set<String> breakaway;

    /** @param breakaway nouns that with the article mean the breakaway territory named last */
    DesignationReader(Conflict conflict, Set<String> breakaway) {
        this.conflict = conflict;
        this.breakaway = breakaway;
    }

    /** What the words from one index to before another say. */
    Designation read(ArticleText text, int first, int end) {
        return new DesignationReading(conflict, breakaway, text, first, end).read();
    }
}
