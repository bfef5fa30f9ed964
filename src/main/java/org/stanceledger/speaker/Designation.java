package org.stanceledger.speaker;

import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.Word;

/**
 * What a noun phrase says of somebody: the Russian deputy foreign minister; a spokesman for the ministry.
 *
 * @param words the phrase
 * @param role the role that heads it
 * @param roleWord the words of that role in lower case, empty for none
 * @param territory the state or region named with it
 * @param body the body named with it
 * @param kind the kind of body named with it
 * @param markedBloc bloc of a mark within it: breakaway
 * @param former whether it speaks of the past
 * @param possessor a possessive pronoun at its head, empty for none
 * @param ofPrivate whether the role is one within a private body that nobody listed: the director of the winery
 */
record Designation(
        String words,
        @Nullable Role role,
        String roleWord,
        @Nullable Territory territory,
        @Nullable Body body,
        @Nullable BodyKind kind,
        @Nullable String markedBloc,
        boolean former,
        String possessor,
        boolean ofPrivate) {
    static final Designation NONE = new Designation("", null, "", null, null, null, null, false, "", false);

    /** A body of a kind and of a territory, where it is told. */
    static Designation ofKind(String words, BodyKind kind, @Nullable Territory territory) {
        return new Designation(words, null, "", territory, null, kind, null, false, "", false);
    }

    /** The same with a territory, where none is told. */
    Designation in(Territory place) {
        Territory where = territory == null ? place : territory;
        return new Designation(words, role, roleWord, where, body, kind, markedBloc, former, possessor, ofPrivate);
    }

    /** The bloc that it tells by itself, null if it tells none. */
    @Nullable
    String bloc() {
        if (isPrivate()) {
            return null;
        }
        if (markedBloc != null) {
            return markedBloc;
        }
        if (body != null) {
            return body.bloc();
        }
        return territory == null ? null : territory.bloc();
    }

    /** Whether it holds a word for the people of its country: its Russian co-chairman. */
    boolean tellsPeople() {
        Territory told = territory;
        return told != null
                && Word.of(words).stream().anyMatch(word -> told.demonyms().contains(word.form()));
    }

    /** The reason for what follows from it, for the analyst. */
    String introduced() {
        return "introduced as " + words;
    }

    /** Whether it is of somebody who speaks for no side. */
    boolean isPrivate() {
        return role != null && (role.kind() == RoleKind.PRIVATE || ofPrivate && body == null);
    }

    /** Whether a role other than a private body heads it. */
    boolean isSomebody() {
        return role != null && !role.name().equals("Group");
    }

    boolean isEmpty() {
        return role == null && territory == null && body == null && kind == null && possessor.isEmpty();
    }
}
