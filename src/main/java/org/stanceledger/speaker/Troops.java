package org.stanceledger.speaker;

import java.util.Optional;
import java.util.Set;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Territory;

/** Tells whose soldier an article means that names only the rank: of the country whose troops it named last. */
final class Troops {
    private static final Set<String> WORDS = Vocabulary.of("troops");
    private static final Set<String> LOW = Vocabulary.of("low-ranks");
    private static final Set<String> KINDS = Set.of("Armed Forces", "Border Guard Service");

    /** How many sentences before the rank the troops can stand. */
    private static final int REACH = 8;

    private final ArticleText text;
    private final Cast cast;

    Troops(ArticleText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    static boolean isSoldier(Role role) {
        return role.name().equals("Commander");
    }

    /** Whether a word is for a rank that no politician or envoy holds besides. */
    static boolean isLow(String rank) {
        return LOW.contains(rank);
    }

    /** The bloc of the troops named last before a place. */
    Optional<String> bloc(int offset) {
        int sentence = text.sentenceAt(offset);
        for (int at = text.wordAfter(offset) - 1; at > 0 && sentence - text.sentence(at) <= REACH; at--) {
            for (Hit hit : text.hitsAt(at)) {
                if (hit.entry() instanceof Territory country && hit.form() == Form.DEMONYM && isOfTroops(hit.end())) {
                    return Optional.of(country.bloc());
                }
            }
        }
        return cast.scene().near(offset, REACH, Troops::isArmy).flatMap(army -> Optional.ofNullable(army.bloc()));
    }

    /** Whether a word for troops follows a country's adjective, at most one word between: Ruritanian border post. */
    private boolean isOfTroops(int next) {
        for (int at = next;
                at < Math.min(text.size(), next + 2) && text.word(at).joined();
                at++) {
            if (WORDS.contains(text.word(at).plain())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArmy(Actor actor) {
        BodyKind kind = actor.kind();
        return !actor.isPerson() && kind != null && KINDS.contains(kind.name());
    }
}
