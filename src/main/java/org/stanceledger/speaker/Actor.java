package org.stanceledger.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Territory;

/** Somebody or some body that an article speaks of, with what the article says of it so far. */
final class Actor {
    /** What an actor is. */
    enum Type {
        PERSON,
        BODY,
        GROUP
    }

    private final Type type;
    private final Set<Role> roles = new LinkedHashSet<>();
    private final Set<String> epithets = new LinkedHashSet<>();
    private String name;
    private String roleWords = "";
    private Gender gender = Gender.UNKNOWN;
    private @Nullable Person person;
    private @Nullable Body body;
    private @Nullable BodyKind kind;
    private @Nullable Territory territory;
    private @Nullable String bloc;
    private String provenance = "";
    private boolean nameless;

    Actor(Type type, String name) {
        this.type = type;
        this.name = name;
    }

    Type type() {
        return type;
    }

    boolean isPerson() {
        return type == Type.PERSON;
    }

    /** Whether it is what a country's name stands for. */
    boolean isGovernment() {
        return type == Type.BODY && body == null && kind == null;
    }

    String name() {
        return name;
    }

    /** Whether only words describe this person. */
    boolean isNameless() {
        return nameless;
    }

    void nameless(boolean unnamed) {
        nameless = unnamed;
    }

    void rename(String fuller) {
        name = fuller;
    }

    Set<Role> roles() {
        return roles;
    }

    /** Words by which the article calls the actor besides roles, in lower case. */
    Set<String> epithets() {
        return epithets;
    }

    String roleWords() {
        return roleWords;
    }

    Gender gender() {
        return gender;
    }

    void gender(Gender known) {
        if (known != Gender.UNKNOWN) {
            gender = known;
        }
    }

    @Nullable
    Person person() {
        return person;
    }

    void person(Person listed) {
        person = listed;
        gender(listed.gender());
    }

    @Nullable
    Body body() {
        return body;
    }

    void body(@Nullable Body known) {
        if (known != null && body == null) {
            body = known;
        }
    }

    @Nullable
    BodyKind kind() {
        return kind;
    }

    void kind(@Nullable BodyKind known) {
        if (known != null && kind == null) {
            kind = known;
        }
    }

    @Nullable
    Territory territory() {
        return territory;
    }

    void territory(@Nullable Territory known) {
        if (known != null && territory == null) {
            territory = known;
        }
    }

    @Nullable
    String bloc() {
        return bloc;
    }

    String provenance() {
        return provenance;
    }

    /** Settles the bloc, once. */
    void bloc(@Nullable String known, String why) {
        if (known != null && bloc == null) {
            bloc = known;
            provenance = why;
        }
    }

    /** Adds what a phrase says of the actor. */
    void learn(Designation designation) {
        Role role = designation.role();
        if (role != null) {
            roles.add(role);
        }
        body(designation.body());
        territory(designation.territory());
        kind(designation.kind());
        if (roleWords.isEmpty() && role != null) {
            roleWords = designation.words();
        }
    }

    /** Whether a short form can refer to the body that this is: the ministry, the mission. */
    boolean answersTo(String shortForm) {
        boolean byBody = body != null
                && (ends(body.shortForms(), shortForm)
                        || ends(body.aliases(), shortForm)
                        || ends(List.of(body.name()), shortForm));
        boolean byKind = kind != null
                && (kind.shortForms().contains(shortForm)
                        || kind.words().stream().anyMatch(word -> word.equalsIgnoreCase(shortForm)));
        return byBody || byKind || ends(List.of(name), shortForm);
    }

    private static boolean ends(List<String> names, String shortForm) {
        for (String name : names) {
            String plain = name.toLowerCase(Locale.ROOT);
            if (plain.equals(shortForm) || plain.endsWith(" " + shortForm) || plain.startsWith(shortForm + " of ")) {
                return true;
            }
        }
        return false;
    }
}
