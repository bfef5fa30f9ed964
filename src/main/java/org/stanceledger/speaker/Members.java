package org.stanceledger.speaker;

import java.util.Optional;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Gender;

/** Tells whose members speak where only "the deputies" or "the members" stands: those of the house or organisation named last. */
final class Members {
    private static final String HOUSE = "Parliament";

    /** How many sentences before its members a house can stand. */
    private static final int REACH = 6;

    private final Cast cast;

    Members(Cast cast) {
        this.cast = cast;
    }

    /** The bloc of the people whom a phrase means. */
    Optional<String> bloc(SourcePhrase phrase) {
        boolean bare = phrase.length() == 2 && phrase.opener().equals("the");
        if (bare && phrase.head().equals("members")) {
            return near(phrase, true);
        }
        boolean lawmakers = phrase.designation().role() != null
                && phrase.designation().role().name().equals("Lawmaker");
        return bare && lawmakers && phrase.isPlural() ? near(phrase, false) : Optional.empty();
    }

    private Optional<String> near(SourcePhrase phrase, boolean international) {
        return cast.scene()
                .antecedent(
                        phrase.offset(),
                        actor -> (isHouse(actor)
                                        || international
                                                && !actor.isPerson()
                                                && cast.intergovernmental().equals(actor.bloc()))
                                && cast.scene().sentencesSince(actor, phrase.offset()) <= REACH,
                        Gender.UNKNOWN)
                .flatMap(actor -> Optional.ofNullable(actor.bloc()));
    }

    /** Whether an actor is a parliament or presides over one. */
    private static boolean isHouse(Actor actor) {
        if (actor.isPerson()) {
            return actor.roles().stream().anyMatch(role -> role.name().equals("Speaker of " + HOUSE));
        }
        BodyKind kind = actor.kind();
        Body body = actor.body();
        return kind != null && kind.name().equals(HOUSE)
                || body != null && body.kind().equals(HOUSE);
    }
}
