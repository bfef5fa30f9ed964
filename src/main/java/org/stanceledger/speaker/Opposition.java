package org.stanceledger.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.lexicon.NameFolding;
import org.stanceledger.lexicon.Phrase;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.Word;
import org.stanceledger.text.Span;

/** Tells whose words a statement cannot be by what it says: a ministry that condemns Ruritania is not Ruritania's. */
final class Opposition {
    private static final Set<String> AGAINST = Vocabulary.of("against-cues");

    /** How many words into what is said the one stands who is accused, called on or condemned. */
    private static final int OPENING = 4;

    private final ArticleText text;
    private final Conflict conflict;
    private final List<LoadedTerm> terms;
    private final Map<Integer, Attribution> statements = new HashMap<>();

    Opposition(ArticleText text, List<Attribution> attributions, ConflictDirectory data) {
        this.text = text;
        this.conflict = data.conflict();
        this.terms = data.terms();
        for (Attribution attribution : attributions) {
            Span source = attribution.source();
            if (source != null) {
                statements.putIfAbsent(text.wordAfter(source.begin()), attribution);
            }
        }
    }

    /** Whether the statement whose source begins at a place speaks against a country or calls it by a name that only its rivals use. */
    boolean isAgainst(Territory territory, int offset) {
        Attribution statement = statements.get(text.wordAfter(offset));
        if (statement == null) {
            return false;
        }
        Span cue = statement.cue();
        boolean against =
                cue != null && Word.of(cue.of(text.text())).stream().anyMatch(word -> AGAINST.contains(word.plain()));
        Span content = statement.content().get(0);
        int first = text.wordAfter(content.begin());
        for (int at = first; at < text.size() && text.word(at).span().begin() < content.end(); at++) {
            for (Hit hit : text.hitsAt(at)) {
                boolean addressed =
                        against && at - first < OPENING && hit.entry().equals(territory);
                boolean called =
                        hit.entry() instanceof Phrase phrase && phrase.bloc().equals(territory.bloc());
                if (addressed || called) {
                    return true;
                }
            }
        }
        return usesTermsOfRival(territory, content);
    }

    /** Whether what is said holds a word of the parent state for what its rivals call otherwise: occupied. */
    private boolean usesTermsOfRival(Territory territory, Span content) {
        String pole = conflict.bloc(territory.bloc()).pole();
        String parent = conflict.bloc(BlocRole.PARENT_STATE).pole();
        if (pole == null || parent == null || pole.equals(parent)) {
            return false;
        }
        String words = " " + NameFolding.plain(content.of(text.text())) + " ";
        return terms.stream()
                .filter(term -> term.position().equals(parent))
                .anyMatch(term -> words.contains(" " + NameFolding.plain(term.words()) + " "));
    }
}
