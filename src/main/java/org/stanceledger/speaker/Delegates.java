package org.stanceledger.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stanceledger.lexicon.Role;

/** Knows whose side one takes who is sent to an organisation of states: of the sending country, or of the organisation he serves or leads. */
final class Delegates {
    /** Roles whose holders keep their country within an assembly of many. */
    private static final Set<String> SENT = Set.of("Lawmaker", "Ambassador", "Envoy");

    /** Roles whose holders keep their country where it is a party to the conflict: the Russian co-chairman of the commission. */
    private static final Set<String> MEMBERS = Set.of("Member", "Chairman");

    /** What tells that somebody leads what follows: the Ruritanian diplomat heading the mission. */
    private static final Pattern LEADING =
            Pattern.compile(".*\\b(heading|leading|chairing|running|commanding|in charge of|at the head of)\\b.*");

    private Delegates() {}

    static boolean isSent(Role role) {
        return SENT.contains(role.name());
    }

    static boolean isMember(Role role) {
        return MEMBERS.contains(role.name());
    }

    /** Whether one is of the body of which he is: a delegate of the Red Cross, but an ambassador to it. */
    static boolean belongs(Role role) {
        return role.name().equals("Envoy");
    }

    /** Whether an introduction says that somebody leads a body. */
    static boolean leads(String words) {
        return LEADING.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }
}
