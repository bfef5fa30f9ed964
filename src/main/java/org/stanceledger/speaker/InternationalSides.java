package org.stanceledger.speaker;

import java.util.Locale;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Territory;

/** Places those who speak for an organisation of states, whatever country they are from. */
final class InternationalSides {
    private final Conflict conflict;
    private final BodyMembership membership;

    InternationalSides(Conflict conflict, BodyMembership membership) {
        this.conflict = conflict;
        this.membership = membership;
    }

    /** Places somebody whom an introduction puts into an intergovernmental body. */
    void settle(Actor actor, Designation designation, int offset) {
        if (designation.former()) {
            return;
        }
        membership
                .ofLeader(designation, offset)
                .filter(this::isIntergovernmental)
                .ifPresent(body -> actor.bloc(body.bloc(), designation.introduced() + ", read as " + body.name()));
        if (InternationalOffice.isTold(designation) || isNationalChair(designation) || leadsTalks(designation)) {
            actor.bloc(conflict.bloc(BlocRole.INTERGOVERNMENTAL).id(), designation.introduced());
        }
        String bloc = designation.bloc();
        if (bloc != null && conflict.bloc(bloc).role() == BlocRole.INTERGOVERNMENTAL) {
            actor.bloc(bloc, designation.introduced());
        }
    }

    /** Whether a diplomat of an outside state leads talks or a mission of many: its leader, the Ruritanian ambassador. */
    private boolean leadsTalks(Designation designation) {
        Territory territory = designation.territory();
        return territory != null
                && conflict.bloc(territory.bloc()).role() == BlocRole.OUTSIDE_STATE
                && InternationalOffice.leadsTalks(designation);
    }

    /** Whether an introduction is of who presides for an outside state and names no body: the Ruritanian chair. */
    private boolean isNationalChair(Designation designation) {
        Territory territory = designation.territory();
        return territory != null
                && conflict.bloc(territory.bloc()).role() == BlocRole.OUTSIDE_STATE
                && designation.body() == null
                && designation.kind() == null
                && designation.roleWord().startsWith("chair")
                && designation.tellsPeople()
                && designation.words().toLowerCase(Locale.ROOT).endsWith(designation.roleWord());
    }

    /** Whether an actor is an organisation of states, or somebody who speaks for one. */
    boolean isIntergovernmental(Actor actor) {
        String bloc = actor.bloc();
        return bloc != null && conflict.bloc(bloc).role() == BlocRole.INTERGOVERNMENTAL;
    }

    /** Whether an actor is a mission of an organisation of states, which foreigners staff. */
    boolean isMission(Actor actor) {
        return !actor.isPerson() && isIntergovernmental(actor) && actor.name().contains("Mission");
    }
}
