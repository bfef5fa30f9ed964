package org.stanceledger.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.Person;

/**
 * What came out for one source.
 *
 * @param actor who it is, null where only words are known
 * @param words the name to show where there is no actor
 * @param bloc the bloc where there is no actor
 * @param resolved whether the speaker is known
 * @param confidence the probability that name and bloc are right
 * @param why the reason, for the analyst
 */
record Resolution(@Nullable Actor actor, String words, String bloc, boolean resolved, double confidence, String why) {
    private static final String JOINT = "speaks jointly; the first named decides the side";

    static Resolution of(Actor actor, double confidence, String why) {
        return new Resolution(actor, actor.name(), "", true, confidence, why);
    }

    /** Several who speak as one; the first named decides the side. */
    static Resolution joint(List<Actor> actors, String other) {
        List<String> names = actors.stream().map(Actor::name).toList();
        int last = names.size() - 1;
        Actor group =
                new Actor(Actor.Type.GROUP, String.join(", ", names.subList(0, last)) + " and " + names.get(last));
        String side = actors.get(0).bloc();
        group.bloc(side == null ? other : side, JOINT);
        return of(group, 0.9, JOINT);
    }

    /** Somebody known who speaks together with others: he and his colleagues. */
    static Resolution with(Actor actor, String others, String other) {
        Actor group = new Actor(Actor.Type.GROUP, actor.name() + " and " + others);
        String side = actor.bloc();
        group.bloc(side == null ? other : side, JOINT);
        return of(group, 0.8, JOINT);
    }

    static Resolution unnamed(Actor actor, double confidence, String why) {
        return new Resolution(actor, actor.name(), "", false, confidence, why);
    }

    static Resolution unresolved(String words, String bloc, String why) {
        return new Resolution(null, words, bloc, false, 0.3, why);
    }

    /** An actor read from other words, with why the actor belongs to its side. */
    static Resolution read(SourcePhrase phrase, Actor actor, double confidence) {
        return of(actor, confidence, phrase.readAs(actor));
    }

    Speaker speaker(String other) {
        if (actor == null) {
            return new Speaker(words, null, "", bloc, false, confidence, why);
        }
        Person person = actor.person();
        Body body = actor.body();
        String id = person != null ? person.name() : body != null ? body.name() : null;
        String side = actor.bloc();
        return new Speaker(actor.name(), id, actor.roleWords(), side == null ? other : side, resolved, confidence, why);
    }
}
