package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.DirectoryMentionFinder;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.lexicon.MentionFinder;
import org.stanceledger.text.TextAnnotator;

/**
 * The conflict against which stance is judged or learned.
 *
 * @param conflict its blocs and poles
 * @param terms its loaded terms
 * @param mentions finds its actors in a text
 * @param affiliations what its lists tell of outlets, family names, homes and leanings
 * @param annotator annotates headlines
 */
public record StanceFrame(
        Conflict conflict,
        List<LoadedTerm> terms,
        MentionFinder mentions,
        Affiliations affiliations,
        TextAnnotator annotator) {
    public StanceFrame {
        terms = List.copyOf(terms);
    }

    /** The frame of a conflict's folder. */
    public static StanceFrame of(ConflictDirectory directory, TextAnnotator annotator) {
        return new StanceFrame(
                directory.conflict(),
                directory.terms(),
                new DirectoryMentionFinder(directory),
                Affiliations.of(directory),
                annotator);
    }
}
