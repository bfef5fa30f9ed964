package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;

/** Settles to which bloc each person of an article belongs: by the office held that day, else by what the article says. */
final class PersonSides {
    private static final int YEAR = 366;

    private final ArticleText text;
    private final Conflict conflict;
    private final IntroductionSides introductions;
    private final @Nullable LocalDate day;

    PersonSides(ArticleText text, Conflict conflict, IntroductionSides introductions, @Nullable LocalDate day) {
        this.text = text;
        this.conflict = conflict;
        this.introductions = introductions;
        this.day = day;
    }

    void settle(ActorTable table, List<NameMention> names) {
        NameMention last = null;
        for (NameMention each : names) {
            NameMention name = last == null ? each : each.sharing(last, text);
            Actor actor = table.at(name);
            if (actor.bloc() == null) {
                if (last != null && last.first() >= name.phrase()) {
                    serving(actor, name.before(), table.at(last));
                }
                settle(actor, name);
                if (actor.bloc() == null && last != null && last.first() >= name.phrase()) {
                    follows(actor, name.before(), table.at(last));
                }
            }
            last = name;
        }
        for (Actor person : table.persons()) {
            settleRest(person);
        }
    }

    /** Places an official or spokesperson whom the name of another introduces: Bob Dale's spokesman Ann Hill. */
    private void serving(Actor actor, Designation designation, Actor owner) {
        Role role = designation.role();
        boolean own = role == null || role.kind() == RoleKind.PRIVATE || designation.former();
        Person person = actor.person();
        boolean inOffice = person != null
                && new Career(person, day)
                        .held()
                        .filter(term -> role(term.bloc()) != BlocRole.OTHER)
                        .isPresent();
        if (!own && !inOffice && designation.bloc() == null && owner.bloc() != null) {
            actor.territory(owner.territory());
            actor.bloc(owner.bloc(), designation.introduced());
        }
    }

    /** Places a listed person without an office of the day by the one whom the person serves. */
    private static void follows(Actor actor, Designation designation, Actor owner) {
        Role role = designation.role();
        if (role != null && role.kind() == RoleKind.OFFICIAL && !designation.former()) {
            actor.bloc(owner.bloc(), designation.introduced());
        }
    }

    private void settle(Actor actor, NameMention name) {
        List<Designation> introduced = List.of(name.before(), name.after());
        int offset = text.word(name.phrase()).span().begin();
        Person person = actor.person();
        Optional<Career> career = Optional.ofNullable(person).map(known -> new Career(known, day));
        Optional<Person.Term> held =
                career.flatMap(known -> known.heldBesides(this::isPresided).or(known::held));
        boolean party = held.isPresent() && role(held.get().bloc()) != BlocRole.OUTSIDE_STATE;
        if (!party) {
            introduced.forEach(designation -> introductions.international(actor, designation, offset));
        }
        if (held.filter(term -> term.office().equals("Rapporteur")).isPresent()) {
            career.flatMap(known -> known.heldBesides(term -> role(term.bloc()) == BlocRole.OUTSIDE_STATE))
                    .filter(term -> introduced.stream().anyMatch(one -> isNational(one, term)))
                    .ifPresent(term -> actor.bloc(term.bloc(), "introduced for the office of " + term.office()));
        }
        held.filter(term -> role(term.bloc()) != BlocRole.OTHER || !isPolitical(introduced))
                .ifPresent(term -> actor.bloc(
                        term.bloc(),
                        "held the office of " + term.office() + (term.of().isEmpty() ? "" : ", " + term.of())));
        career.flatMap(known -> known.within(YEAR))
                .filter(term -> role(term.bloc()) == BlocRole.INTERGOVERNMENTAL)
                .ifPresent(term -> actor.bloc(
                        term.bloc(), "held the office of " + term.office() + ", " + term.of() + ", within a year"));
        boolean inOffice = introduced.stream().anyMatch(PersonSides::isOffice);
        for (Designation designation : inOrder(introduced)) {
            if (inOffice && designation.former()) {
                continue;
            }
            introductions.settle(actor, designation, designation.equals(name.after()), offset);
        }
    }

    /** The introductions, that which tells a side before one that tells only a rank: Captain Ann Hill of the Ruritanian army. */
    private static List<Designation> inOrder(List<Designation> introduced) {
        Designation before = introduced.get(0);
        Role role = before.role();
        boolean rank = role != null
                && role.kind() == RoleKind.OFFICIAL
                && before.bloc() == null
                && before.possessor().isEmpty()
                && !before.former();
        return rank && introduced.get(1).bloc() != null ? List.of(introduced.get(1), before) : introduced;
    }

    /** Whether an office is of an organisation of states that the article names; a minister who presides over it speaks for it. */
    private boolean isPresided(Person.Term term) {
        return role(term.bloc()) == BlocRole.INTERGOVERNMENTAL && introductions.isNamed(term.of());
    }

    /** Whether an introduction tells the country of an office and no organisation of states. */
    private static boolean isNational(Designation designation, Person.Term term) {
        Territory territory = designation.territory();
        return territory != null
                && territory.name().equals(term.of())
                && designation.body() == null
                && !InternationalOffice.isTold(designation);
    }

    /** Whether words tell an office that is held now: Deputy Ann Hill, a former minister. */
    private static boolean isOffice(Designation designation) {
        Role role = designation.role();
        return role != null && role.kind() == RoleKind.OFFICIAL && !designation.former();
    }

    /** Whether somebody is introduced as a politician or official. */
    private static boolean isPolitical(List<Designation> introduced) {
        return introduced.stream().filter(designation -> !designation.former()).anyMatch(PersonSides::isPolitical);
    }

    private static boolean isPolitical(Designation designation) {
        Role role = designation.role();
        return role == null ? BodyMembership.isParty(designation) : role.kind() == RoleKind.OFFICIAL;
    }

    private void settleRest(Actor actor) {
        Person person = actor.person();
        if (actor.bloc() == null && person != null) {
            Career career = new Career(person, day);
            boolean expert = actor.roles().stream().anyMatch(role -> role.kind() == RoleKind.PRIVATE);
            boolean active = introductions.isOfficial(actor) || !career.liesAhead() && !career.left(1);
            if (introductions.isOfficial(actor)) {
                person.terms().stream()
                        .filter(term -> role(term.bloc()) != BlocRole.OTHER
                                && career.term().stream().allMatch(now -> role(now.bloc()) == BlocRole.OTHER))
                        .findFirst()
                        .ifPresent(term -> actor.bloc(term.bloc(), "listed as " + term.office()));
            }
            career.term()
                    .filter(term -> !expert && active && !hasLeft(term))
                    .ifPresent(term -> actor.bloc(term.bloc(), "listed as " + term.office()));
        }
        actor.bloc(conflict.bloc(BlocRole.OTHER).id(), "no office or side is told");
    }

    /** Whether an office was one of an organisation of states that ended before the day. */
    private boolean hasLeft(Person.Term term) {
        return day != null
                && term.to() != null
                && term.to().isBefore(day)
                && role(term.bloc()) == BlocRole.INTERGOVERNMENTAL;
    }

    private BlocRole role(String bloc) {
        return conflict.bloc(bloc).role();
    }
}
