package org.stanceledger.speaker;

import java.util.Set;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Territory;

/**
 * Common nouns that mean the breakaway territory named last: the republic's ministry, the parliament of the region.
 *
 * @param nouns nouns that with the article mean it
 */
record RegionNouns(Conflict conflict, Set<String> nouns) {
    /** Whether a word before the end of a phrase means that territory. */
    boolean isMeant(ArticleText text, int at, int end) {
        boolean article = at > 0 && text.word(at - 1).form().equalsIgnoreCase("the");
        boolean owns = at + 2 < end
                && text.word(at + 1).form().equals("s")
                && text.word(at + 1).joined();
        boolean owned = at > 1 && text.word(at - 2).plain().equals("of") && at == end - 1;
        return nouns.contains(text.word(at).form()) && article && (owns || owned) && isBreakaway(text, at);
    }

    /** Whether the last territory before a word that is or is claimed to be part of another is a breakaway one. */
    private boolean isBreakaway(ArticleText text, int word) {
        for (int at = word - 1; at >= 0; at--) {
            for (Hit hit : text.hitsAt(at)) {
                if (hit.entry() instanceof Territory found && !found.within().isEmpty()) {
                    return conflict.bloc(found.bloc()).role() == BlocRole.BREAKAWAY;
                }
            }
        }
        return false;
    }
}
