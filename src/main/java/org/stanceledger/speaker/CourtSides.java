package org.stanceledger.speaker;

import java.util.Optional;
import java.util.function.Predicate;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Role;

/** Places judges: a judge of an international court has a country too, which is not the side of the judge. */
final class CourtSides {
    private final Conflict conflict;
    private final Scene scene;

    CourtSides(Conflict conflict, Scene scene) {
        this.conflict = conflict;
        this.scene = scene;
    }

    static boolean isJudge(Role role) {
        return role.name().equals("Judge");
    }

    /** Places a judge who is not listed and of whose court the introduction says nothing in the international court named last. */
    void international(Actor judge, Designation designation, int offset) {
        if (judge.person() == null && designation.body() == null) {
            court(offset, bloc -> conflict.bloc(bloc).role() == BlocRole.INTERGOVERNMENTAL)
                    .ifPresent(court -> judge.bloc(court.bloc(), designation.introduced()));
        }
    }

    /** Places a judge in the court named last. */
    void any(Actor judge, Designation designation, int offset) {
        court(offset, bloc -> true)
                .ifPresent(court -> judge.bloc(court.bloc(), designation.introduced() + " of " + court.name()));
    }

    private Optional<Actor> court(int offset, Predicate<String> ofBloc) {
        return scene.last(offset, actor -> {
            Body body = actor.body();
            return body != null && isCourt(actor) && ofBloc.test(body.bloc());
        });
    }

    static boolean isCourt(Actor actor) {
        return actor.body() != null && actor.name().contains("Court");
    }
}
