package org.stanceledger.speaker;

import java.util.Locale;
import java.util.Set;
import org.stanceledger.lexicon.Role;

/** Recognises offices that only organisations of states have: the rapporteur, its chairman-in-office. */
final class InternationalOffice {
    private static final Set<String> ROLES = Set.of("Rapporteur", "Secretary General", "High Representative");

    private InternationalOffice() {}

    /** Whether an introduction tells such an office. */
    static boolean isTold(Designation designation) {
        Role role = designation.role();
        return role != null && (ROLES.contains(role.name()) || presides(designation));
    }

    /** Whether the words are those for who presides over an organisation of states in turn. */
    private static boolean presides(Designation designation) {
        return designation.roleWord().endsWith("in-office")
                || designation.words().toLowerCase(Locale.ROOT).startsWith("the rapporteur");
    }
}
