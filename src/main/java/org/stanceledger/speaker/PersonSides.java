package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;

/** Settles to which bloc each person of an article belongs: by the office held that day, else by what the article says. */
final class PersonSides {
    /** Who held one of these stays a politician when it ends; who left another office speaks for himself. */
    private static final Set<String> FOR_LIFE = Set.of(
            "President",
            "Prime Minister",
            "Vice President",
            "Speaker of Parliament",
            "Party Leader",
            "Politician",
            "Chancellor",
            "Patriarch");

    private static final Set<String> INTERNATIONAL = Set.of("Rapporteur", "Secretary General", "High Representative");
    private static final Set<String> SERVING_ABROAD = Set.of("Ambassador", "Diplomat");

    /** Possessive pronouns whose owner goes before a country in the phrase: its Moscow representative. */
    private static final Set<String> OWN_FIRST = Set.of("its", "their");

    private final ArticleText text;
    private final Conflict conflict;
    private final Scene scene;
    private final Origins origins;
    private final BodyMembership membership;
    private final @Nullable LocalDate day;
    private final Set<Actor> described = new HashSet<>();

    PersonSides(
            ArticleText text, Conflict conflict, Scene scene, Bodies bodies, Origins origins, @Nullable LocalDate day) {
        this.text = text;
        this.conflict = conflict;
        this.scene = scene;
        this.origins = origins;
        this.membership = new BodyMembership(conflict, scene, bodies);
        this.day = day;
    }

    void settle(ActorTable table, List<NameMention> names) {
        NameMention last = null;
        for (NameMention each : names) {
            NameMention name = last == null ? each : each.sharing(last, text);
            Actor actor = table.at(name);
            if (actor.bloc() == null) {
                if (last != null && last.first() >= name.phrase()) {
                    serving(actor, name, table.at(last));
                }
                settle(actor, name);
            }
            last = name;
        }
        for (Actor person : table.persons()) {
            settleRest(person);
        }
    }

    /** Places an official or spokesperson whom the name of another introduces: Bob Dale's spokesman Ann Hill. */
    private static void serving(Actor actor, NameMention name, Actor owner) {
        Role role = name.before().role();
        boolean own =
                role == null || role.kind() == RoleKind.PRIVATE || name.before().former();
        if (!own && actor.person() == null && name.before().bloc() == null && owner.bloc() != null) {
            actor.territory(owner.territory());
            actor.bloc(owner.bloc(), introduced(name.before()));
        }
    }

    private void settle(Actor actor, NameMention name) {
        Person person = actor.person();
        Person.Term term = person == null ? null : person.termAt(day).orElse(null);
        Person.Term held = term != null && (day == null || term.holdsAt(day)) ? term : null;
        for (Designation designation : List.of(name.before(), name.after())) {
            String bloc = designation.bloc();
            boolean international = bloc != null && role(bloc) == BlocRole.INTERGOVERNMENTAL && !designation.former();
            boolean party = held != null && role(held.bloc()) != BlocRole.OUTSIDE_STATE;
            Role told = designation.role();
            boolean rapporteur = told != null
                    && (INTERNATIONAL.contains(told.name()) || presides(designation))
                    && !designation.former();
            if (rapporteur && !party) {
                actor.bloc(conflict.bloc(BlocRole.INTERGOVERNMENTAL).id(), introduced(designation));
            }
            if (international && !party) {
                actor.bloc(bloc, introduced(designation));
            }
        }
        boolean forOneself = held != null && role(held.bloc()) == BlocRole.OTHER;
        if (held != null && !(forOneself && isPolitical(name))) {
            actor.bloc(
                    held.bloc(),
                    "held the office of " + held.office() + (held.of().isEmpty() ? "" : ", " + held.of()));
        }
        if (term != null
                && day != null
                && role(term.bloc()) == BlocRole.INTERGOVERNMENTAL
                && term.daysAway(day) < 366) {
            actor.bloc(term.bloc(), "held the office of " + term.office() + ", " + term.of() + ", within a year");
        }
        for (Designation designation : List.of(name.before(), name.after())) {
            settle(actor, name, designation);
        }
    }

    /** Whether the words are those for who presides over an organisation of states in turn: its chairman-in-office. */
    private static boolean presides(Designation designation) {
        return designation.roleWord().endsWith("in-office")
                || designation.words().toLowerCase(Locale.ROOT).startsWith("the rapporteur");
    }

    /** Whether a name is introduced as that of a politician or official. */
    private static boolean isPolitical(NameMention name) {
        return Stream.of(name.before(), name.after())
                .filter(designation -> !designation.former())
                .map(Designation::role)
                .anyMatch(role -> role != null && role.kind() == RoleKind.OFFICIAL);
    }

    private void settle(Actor actor, NameMention name, Designation designation) {
        Role role = designation.role();
        boolean past = designation.former()
                && role != null
                && (actor.person() == null ? !FOR_LIFE.contains(role.name()) : leftOffice(actor.person(), 0));
        boolean ofParty = role != null
                && BodyMembership.isParty(designation)
                && (role.name().equals("Group") || designation.words().startsWith("of "));
        if (designation.isPrivate() && !ofParty || past) {
            actor.bloc(conflict.bloc(BlocRole.OTHER).id(), introduced(designation));
            return;
        }
        String bloc = designation.bloc();
        int offset = text.word(name.phrase()).span().begin();
        if (role != null && OWN_FIRST.contains(designation.possessor())) {
            possessed(actor, designation, offset);
        }
        boolean tells = role != null
                || designation.body() != null
                || BodyMembership.isPossessive(designation)
                || BodyMembership.isParty(designation)
                || membership.isOfOutsideState(designation)
                || designation.equals(name.after()) && isCountry(designation);
        boolean judge = role != null && role.name().equals("Judge");
        if (bloc != null && tells && !judge) {
            actor.bloc(bloc, introduced(designation));
        }
        membership
                .ofPossessive(designation, offset)
                .ifPresent(body -> actor.bloc(body.bloc(), introduced(designation) + ", read as " + body.name()));
        if (role == null || ofParty) {
            if (BodyMembership.isParty(designation) || BodyMembership.isPublic(designation)) {
                placed(actor, designation, offset, null);
            }
            return;
        }
        possessed(actor, designation, offset);
        if (actor.person() == null && role.name().equals("Judge") && designation.body() == null) {
            internationalCourt(offset).ifPresent(court -> actor.bloc(court.bloc(), introduced(designation)));
        }
        if (bloc != null && tells) {
            actor.bloc(bloc, introduced(designation));
        }
        if (actor.person() == null) {
            byRole(actor, designation, role, offset);
        } else if (isOfState(designation, role)) {
            described.add(actor);
        }
    }

    /** Whether the words are nothing but a country: Ann Hill (Ruritania). */
    private static boolean isCountry(Designation designation) {
        Territory territory = designation.territory();
        return territory != null && territory.names().contains(designation.words());
    }

    private Optional<Actor> internationalCourt(int offset) {
        return scene.last(
                offset,
                other -> other.body() != null
                        && other.name().contains("Court")
                        && role(other.body().bloc()) == BlocRole.INTERGOVERNMENTAL);
    }

    /** Places somebody introduced by a possessive pronoun: its head, his deputy. */
    private void possessed(Actor actor, Designation designation, int offset) {
        scene.possessor(designation.possessor(), offset).ifPresent(owner -> {
            actor.territory(owner.territory());
            actor.bloc(owner.bloc(), introduced(designation));
        });
    }

    /** Places somebody in the country that the name or passage tells. */
    private void placed(Actor actor, Designation designation, int offset, @Nullable Role role) {
        Territory territory = origins.guess(actor, offset, role);
        if (territory != null) {
            actor.territory(territory);
            actor.bloc(territory.bloc(), introduced(designation) + ", read as of " + territory.name());
        } else if (origins.isForeignName(actor)) {
            actor.bloc(conflict.bloc(BlocRole.OUTSIDE_STATE).id(), introduced(designation) + ", read as a foreigner");
        }
    }

    private static boolean isOfState(Designation designation, Role role) {
        return role.kind() == RoleKind.OFFICIAL
                || role.kind() == RoleKind.MEMBER
                        && (designation.kind() != null || BodyMembership.isPublic(designation));
    }

    private void byRole(Actor actor, Designation designation, Role role, int offset) {
        if (SERVING_ABROAD.contains(role.name())) {
            Territory byName = origins.byName(actor.name(), offset);
            actor.bloc(
                    byName == null ? conflict.bloc(BlocRole.OUTSIDE_STATE).id() : byName.bloc(),
                    introduced(designation));
        }
        if (INTERNATIONAL.contains(role.name()) || presides(designation)) {
            actor.bloc(conflict.bloc(BlocRole.INTERGOVERNMENTAL).id(), introduced(designation));
        }
        if (role.name().equals("Judge")) {
            scene.last(offset, other -> other.body() != null && other.name().contains("Court"))
                    .ifPresent(court -> actor.bloc(court.bloc(), introduced(designation) + " of " + court.name()));
        }
        membership
                .ofMember(designation, role, offset)
                .ifPresent(body -> actor.bloc(body.bloc(), introduced(designation) + ", read as of " + body.name()));
        if (isOfState(designation, role) || actor.bloc() == null && BodyMembership.isLone(designation, role)) {
            placed(actor, designation, offset, role);
        }
    }

    private void settleRest(Actor actor) {
        Person person = actor.person();
        if (actor.bloc() == null && person != null) {
            boolean expert = actor.roles().stream().anyMatch(role -> role.kind() == RoleKind.PRIVATE);
            boolean official = !expert && described.contains(actor);
            Optional<Person.Term> term = person.termAt(day).filter(one -> !expert);
            if (term.isPresent() && (official || !longBefore(term.get()) && !leftOffice(person, 1))) {
                actor.bloc(term.get().bloc(), "listed as " + term.get().office());
            }
        }
        actor.bloc(conflict.bloc(BlocRole.OTHER).id(), "no office or side is told");
    }

    /** Whether somebody left the last listed office some years before and was no leader or politician. */
    private boolean leftOffice(Person person, int years) {
        return day != null
                && person.termAt(day)
                        .filter(term ->
                                term.to() != null && term.to().plusYears(years).isBefore(day))
                        .isPresent()
                && person.terms().stream()
                        .filter(term -> term.from() == null || !term.from().isAfter(day))
                        .noneMatch(term -> FOR_LIFE.contains(term.office()));
    }

    /** Whether an office was entered only years after the article's day. */
    private boolean longBefore(Person.Term term) {
        return day != null && term.from() != null && day.plusYears(4).isBefore(term.from());
    }

    private BlocRole role(String bloc) {
        return conflict.bloc(bloc).role();
    }

    private static String introduced(Designation designation) {
        return "introduced as " + designation.words();
    }
}
