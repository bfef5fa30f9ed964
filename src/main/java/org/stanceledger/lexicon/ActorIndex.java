package org.stanceledger.lexicon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The look-ups over a directory's actors, each built when it is first asked for and shared from then on. Thread-safe. */
public final class ActorIndex {
    private final Conflict conflict;
    private final ActorDirectory actors;
    private @Nullable Gazetteer gazetteer;
    private @Nullable OfficeHolders holders;

    ActorIndex(Conflict conflict, ActorDirectory actors) {
        this.conflict = conflict;
        this.actors = actors;
    }

    /** Where names stand in a text. */
    public synchronized Gazetteer gazetteer() {
        if (gazetteer == null) {
            gazetteer = new Gazetteer(conflict, actors);
        }
        return gazetteer;
    }

    /** Who held which office when. */
    public synchronized OfficeHolders holders() {
        if (holders == null) {
            holders = new OfficeHolders(actors);
        }
        return holders;
    }

    /** Look-ups over equal actors are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorIndex index && conflict.equals(index.conflict) && actors.equals(index.actors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conflict, actors);
    }
}
