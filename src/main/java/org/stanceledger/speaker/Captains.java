package org.stanceledger.speaker;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;

/** Tells the captain of an army from that of a team or ship: he is an officer where the article speaks of others, and of no sport. */
final class Captains {
    private Captains() {}

    /** The role of a captain; any other as it is. */
    static Role read(ArticleText text, int index, Role role) {
        boolean rank = text.word(index).form().equals("Captain") && role.kind() == RoleKind.PRIVATE;
        if (!rank) {
            return role;
        }
        boolean sport = IntStream.range(0, text.size())
                .filter(at -> !text.word(at).plain().equals("captain"))
                .anyMatch(at ->
                        text.hitsAt(at).stream().anyMatch(hit -> hit.entry().equals(role)));
        return sport
                ? role
                : roles(text)
                        .filter(other -> other.name().equals("Commander"))
                        .findFirst()
                        .orElse(role);
    }

    private static Stream<Role> roles(ArticleText text) {
        return IntStream.range(0, text.size())
                .boxed()
                .flatMap(at -> text.hitsAt(at).stream())
                .filter(hit -> hit.entry() instanceof Role)
                .map(hit -> (Role) hit.entry());
    }
}
