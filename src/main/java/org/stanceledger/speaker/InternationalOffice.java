package org.stanceledger.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stanceledger.lexicon.Role;

/** Recognises offices that only organisations of states have: the rapporteur, its chairman-in-office. */
final class InternationalOffice {
    private static final Set<String> ROLES = Set.of("Rapporteur", "Secretary General", "High Representative");

    /** What tells that a diplomat leads talks or a mission of many states. */
    private static final Pattern LEADING =
            Pattern.compile("(its|their) (leader|head|chief|chair\\p{L}*) .*\\b(ambassador|diplomat)"
                    + "|.*\\bchair\\p{L}* of the (talks|meeting|session|mission)\\b.*"
                    + "|.*\\bin charge of the (delegation|mission|talks)\\b.*");

    private InternationalOffice() {}

    /** Whether a diplomat is said to lead talks or a mission. */
    static boolean leadsTalks(Designation designation) {
        return LEADING.matcher(designation.words().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether an introduction tells such an office. */
    static boolean isTold(Designation designation) {
        Role role = designation.role();
        return TurnWords.isTold(designation.words())
                || isPosted(designation)
                || role != null && (ROLES.contains(role.name()) || presides(designation));
    }

    /** Whether words tell a post that only organisations of states have in a country. */
    private static boolean isPosted(Designation designation) {
        String words = designation.words().toLowerCase(Locale.ROOT);
        return words.contains("resident representative") || words.contains("chief military observer");
    }

    /** Whether the words are those for who presides over an organisation of states in turn. */
    private static boolean presides(Designation designation) {
        return designation.roleWord().endsWith("in-office")
                || designation.words().toLowerCase(Locale.ROOT).startsWith("the rapporteur");
    }
}
