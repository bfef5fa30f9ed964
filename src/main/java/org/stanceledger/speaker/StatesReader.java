package org.stanceledger.speaker;

import java.util.Optional;
import java.util.Set;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.Territory;

/** Resolves states that are not named: most European capitals, EU governments, members of the alliance, no country. */
final class StatesReader {
    private static final Set<String> STATES = Vocabulary.of("states");
    private static final Set<String> SEVERAL = Vocabulary.of("several-states");
    private static final Set<String> FARAWAY = Vocabulary.of("faraway");
    private static final Set<String> MEMBERS = Set.of("member", "members");

    private final ArticleText text;
    private final Cast cast;
    private final UnnamedReader unnamed;

    StatesReader(ArticleText text, Cast cast, UnnamedReader unnamed) {
        this.text = text;
        this.cast = cast;
        this.unnamed = unnamed;
    }

    /** The states that a phrase means, empty if it means none. */
    Optional<Resolution> read(SourcePhrase phrase) {
        int noun = noun(phrase);
        if (noun < 0 || phrase.endsInName() || !phrase.designation().possessor().isEmpty()) {
            return Optional.empty();
        }
        Territory territory = phrase.designation().territory();
        boolean party = territory != null && cast.role(territory.bloc()) != BlocRole.OUTSIDE_STATE
                || phrase.designation().markedBloc() != null;
        return party || !several(phrase, noun)
                ? Optional.empty()
                : Optional.of(
                        unnamed.unnamed(phrase, phrase.words(), cast.outsideState(), "states that are not named"));
    }

    /** The word for states at the head, or after "of": most of the world's governments; -1 if there is none. */
    private int noun(SourcePhrase phrase) {
        if (isStates(phrase, phrase.headIndex())) {
            return phrase.headIndex();
        }
        int after = phrase.headIndex() + 1;
        boolean part = after < phrase.end() && text.word(after).plain().equals("of") && SEVERAL.contains(phrase.head());
        for (int at = after + 1; part && at < phrase.end(); at++) {
            if (isStates(phrase, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isStates(SourcePhrase phrase, int index) {
        String word = text.word(index).plain();
        Body body = phrase.designation().body();
        boolean ofStates = body != null && cast.role(body.bloc()) == BlocRole.INTERGOVERNMENTAL;
        return STATES.contains(word)
                || MEMBERS.contains(word) && ofStates && !phrase.opener().startsWith("a");
    }

    /** Whether the words before the noun speak of more than one state or of none. */
    private boolean several(SourcePhrase phrase, int noun) {
        boolean plural = text.word(noun).plain().endsWith("s");
        Body body = phrase.designation().body();
        if (plural && body != null && cast.role(body.bloc()) == BlocRole.INTERGOVERNMENTAL) {
            return true;
        }
        for (int at = phrase.first(); at < noun; at++) {
            String word = text.word(at).plain();
            boolean number = word.contains("-") && SEVERAL.contains(word.substring(0, word.indexOf('-')))
                    || Character.isDigit(word.charAt(0));
            boolean all = Set.of("every", "no", "none").contains(word);
            if (SEVERAL.contains(word) && (plural || all) || number && plural || FARAWAY.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
