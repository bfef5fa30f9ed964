package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.OfficeHolders;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.Word;

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

    private static final Set<String> PUBLIC_BODIES = Vocabulary.of("public-bodies");
    private static final Set<String> INTERNATIONAL = Set.of("Rapporteur", "Secretary General", "High Representative");
    private static final Set<String> SERVING_ABROAD = Set.of("Ambassador", "Diplomat");
    private static final Set<String> SPEAKING_FOR = Set.of("Spokesperson");

    private final ArticleText text;
    private final Conflict conflict;
    private final Scene scene;
    private final Bodies bodies;
    private final NameEndings endings;
    private final OfficeHolders holders;
    private final @Nullable LocalDate day;
    private final Set<Actor> described = new HashSet<>();

    PersonSides(
            ArticleText text,
            Conflict conflict,
            Scene scene,
            Bodies bodies,
            NameEndings endings,
            OfficeHolders holders,
            @Nullable LocalDate day) {
        this.text = text;
        this.conflict = conflict;
        this.scene = scene;
        this.bodies = bodies;
        this.endings = endings;
        this.holders = holders;
        this.day = day;
    }

    void settle(ActorTable table, List<NameMention> names) {
        for (NameMention name : names) {
            Actor actor = table.at(name);
            if (actor.bloc() == null) {
                settle(actor, name);
            }
        }
        for (Actor person : table.persons()) {
            settleRest(person);
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
            boolean rapporteur = told != null && INTERNATIONAL.contains(told.name()) && !designation.former();
            if (rapporteur && !party) {
                actor.bloc(conflict.bloc(BlocRole.INTERGOVERNMENTAL).id(), introduced(designation));
            }
            if (international && !party) {
                actor.bloc(bloc, introduced(designation));
            }
        }
        if (held != null) {
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

    private void settle(Actor actor, NameMention name, Designation designation) {
        Role role = designation.role();
        boolean past =
                designation.former() && role != null && (actor.person() == null || leftOffice(actor.person(), 0));
        if (designation.isPrivate() || past) {
            actor.bloc(conflict.bloc(BlocRole.OTHER).id(), introduced(designation));
            return;
        }
        String bloc = designation.bloc();
        if (bloc != null && (role != null || designation.body() != null || possessive(designation))) {
            actor.bloc(bloc, introduced(designation));
        }
        if (role == null) {
            return;
        }
        if (!designation.possessor().isEmpty()) {
            int offset = text.word(name.phrase()).span().begin();
            scene.possessor(designation.possessor(), offset).ifPresent(owner -> {
                actor.territory(owner.territory());
                actor.bloc(owner.bloc(), introduced(designation));
            });
        }
        if (actor.person() == null) {
            byRole(actor, name, designation, role);
        } else if (role.kind() == RoleKind.OFFICIAL) {
            described.add(actor);
        }
    }

    private void byRole(Actor actor, NameMention name, Designation designation, Role role) {
        if (SERVING_ABROAD.contains(role.name())) {
            Territory byName = endings.territory(actor.name(), bodies.home());
            actor.bloc(
                    byName == null ? conflict.bloc(BlocRole.OUTSIDE_STATE).id() : byName.bloc(),
                    introduced(designation));
        }
        if (INTERNATIONAL.contains(role.name())) {
            actor.bloc(conflict.bloc(BlocRole.INTERGOVERNMENTAL).id(), introduced(designation));
        }
        if (role.name().equals("Judge")) {
            scene.last(
                            text.word(name.first()).span().begin(),
                            other -> other.body() != null && other.name().contains("Court"))
                    .ifPresent(court -> actor.bloc(court.bloc(), introduced(designation) + " of " + court.name()));
        }
        boolean bare = designation.kind() == null && designation.possessor().isEmpty();
        if (bare && SPEAKING_FOR.contains(role.name())) {
            int offset = text.word(name.phrase()).span().begin();
            scene.near(offset, 1, other -> !other.isPerson() && other.body() != null)
                    .ifPresent(
                            body -> actor.bloc(body.bloc(), introduced(designation) + ", read as of " + body.name()));
        }
        boolean ofState = role.kind() == RoleKind.OFFICIAL
                || role.kind() == RoleKind.MEMBER && (designation.kind() != null || ofPublicBody(designation));
        if (ofState) {
            Territory territory = guess(actor, name, role);
            if (territory != null) {
                actor.territory(territory);
                actor.bloc(territory.bloc(), introduced(designation) + ", read as of " + territory.name());
            }
        }
    }

    /** Whether a phrase names a village, district, committee or other public body without its country. */
    private static boolean ofPublicBody(Designation designation) {
        return Word.of(designation.words()).stream().anyMatch(word -> PUBLIC_BODIES.contains(word.plain()));
    }

    /** Whether a phrase is a country's or body's possessive before the name: Ruritania's Ann Hill. */
    private static boolean possessive(Designation designation) {
        return designation.words().endsWith("s") && designation.words().matches(".*['’]s?");
    }

    /** The country of an official whose country is not told. */
    private @Nullable Territory guess(Actor actor, NameMention name, Role role) {
        Territory home = bodies.home();
        Territory byName = endings.territory(actor.name(), home);
        if (byName != null) {
            return byName;
        }
        int offset = text.word(name.first()).span().begin();
        Territory local = bodies.localTerritory(offset);
        Territory likely = local != null ? local : home;
        boolean taken = likely != null
                && holders.holder(role.name(), likely.name(), day)
                        .filter(person -> !person.surname()
                                .equals(text.word(name.end() - 1).form()))
                        .isPresent();
        return taken
                ? scene.last(offset, other -> elsewhere(other, likely))
                        .map(Actor::territory)
                        .orElse(likely)
                : likely;
    }

    private static boolean elsewhere(Actor actor, @Nullable Territory home) {
        return !actor.isPerson()
                && actor.territory() != null
                && !actor.territory().equals(home);
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
