package org.stanceledger.config;

import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;

/** Tells the parties to a conflict from the others. */
final class Parties {
    private Parties() {}

    static boolean isParty(Bloc bloc) {
        return bloc.role() == BlocRole.PARENT_STATE
                || bloc.role() == BlocRole.BREAKAWAY
                || bloc.role() == BlocRole.PATRON;
    }
}
