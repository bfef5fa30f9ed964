package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.text.PartOfSpeech;
import org.stanceledger.text.Span;

/** Everybody and everything that an article names, each with its bloc. */
final class Cast {
    private final ArticleText text;
    private final Conflict conflict;
    private final Bodies bodies;
    private final DesignationReader designations;
    private final PhraseReader phrases;
    private final @Nullable LocalDate day;
    private final NameEndings endings;
    private final Scene scene;
    private final List<Span> contents;

    Cast(
            ArticleText text,
            Conflict conflict,
            BodyNames bodyNames,
            DesignationReader designations,
            PhraseReader phrases,
            NameEndings endings,
            @Nullable Territory home,
            @Nullable LocalDate day,
            List<Span> contents) {
        this.text = text;
        this.conflict = conflict;
        this.designations = designations;
        this.phrases = phrases;
        this.endings = endings;
        this.day = day;
        this.scene = new Scene(text);
        this.contents = contents;
        this.bodies = new Bodies(text, conflict, bodyNames, scene, home, offset -> reported(offset) > 0);
    }

    Scene scene() {
        return scene;
    }

    Bodies bodies() {
        return bodies;
    }

    /** Brings everybody on the scene, and settles the blocs of the persons. */
    void enter(ActorTable table, List<NameMention> names) {
        boolean[] taken = new boolean[text.size()];
        for (NameMention name : names) {
            scene.enter(table.at(name), text.word(name.first()).span().begin(), weight(name));
            for (int i = name.phrase(); i < name.end(); i++) {
                taken[i] = i >= name.first();
            }
        }
        enterBodies(taken);
        scene.sort();
        for (NameMention name : names) {
            settle(table.at(name), name);
        }
        for (Actor person : table.persons()) {
            settleRest(person);
        }
    }

    private double weight(NameMention name) {
        double weight = 0;
        int offset = text.word(name.first()).span().begin();
        weight -= reported(offset);
        if (name.end() < text.size()
                && text.word(name.end()).form().equals("s")
                && text.word(name.end()).joined()) {
            weight -= 0.6;
        } else if (name.end() < text.size()
                && (text.tag(name.end()) == PartOfSpeech.VERB || text.tag(name.end()) == PartOfSpeech.AUX)) {
            weight += 0.6;
        }
        boolean opens = text.opensSentence(name.phrase());
        boolean after = name.phrase() > 0 && !opens && text.word(name.phrase()).joined();
        if (opens) {
            weight += 0.5;
        } else if (after
                && DesignationReader.PREPOSITIONS.contains(
                        text.word(name.phrase() - 1).plain())) {
            weight -= 0.6;
        }
        return weight;
    }

    /** What it costs to appear in the words of a speaker instead of the article's own. */
    private double reported(int offset) {
        if (text.quoted(offset)) {
            return 1.5;
        }
        return contents.stream().anyMatch(content -> content.contains(offset)) ? 1.0 : 0;
    }

    private void enterBodies(boolean[] taken) {
        int at = 0;
        while (at < text.size()) {
            Optional<Hit> hit = taken[at] ? Optional.empty() : text.thingAt(at, text.size());
            if (hit.isPresent() && hit.get().form() == Form.NAME && hit.get().entry() instanceof Role role) {
                enterGroup(at, hit.get().end(), role);
                at = hit.get().end();
                continue;
            }
            if (hit.isEmpty() || hit.get().form() == Form.SHORT) {
                at++;
                continue;
            }
            int end = reach(hit.get());
            Designation designation = designations.read(text, at, end);
            boolean speaks =
                    hit.get().form() != Form.DEMONYM || designation.kind() != null || designation.body() != null;
            if (designation.role() == null && speaks && !designation.isEmpty()) {
                int offset = text.word(at).span().begin();
                Actor body = bodies.body(designation, offset);
                if (body != null) {
                    double quoted = -reported(offset);
                    double opens = text.opensSentence(at) || at > 0 && text.opensSentence(at - 1) ? 0.5 : 0;
                    scene.enter(body, offset, quoted + opens);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Brings a company, union or other unlisted body on the scene that only its kind of name tells. */
    private void enterGroup(int first, int end, Role role) {
        boolean plural = text.word(end - 1).plain().endsWith("s");
        boolean company = role.name().equals("Group") && !plural;
        boolean people = plural && !text.word(end - 1).plain().endsWith("ss");
        if (!company && !people) {
            return;
        }
        int offset = text.word(first).span().begin();
        int begin = phrases.nominal(text, end);
        Designation designation = designations.read(text, begin, end);
        String side = role.kind() == RoleKind.PRIVATE ? other() : designation.bloc();
        if (side == null && bodies.home() != null) {
            side = bodies.home().bloc();
        }
        Actor group = new Actor(Actor.Type.GROUP, text.of(Math.min(begin, first), end));
        group.roles().add(role);
        group.territory(designation.territory());
        group.bloc(side == null ? other() : side, company ? "a private body" : "a group of people");
        scene.enter(group, offset, -reported(offset) - 0.3);
    }

    /** How far a phrase goes on that begins with a body or country: Ruritania's foreign ministry; Ministry of Justice of Ruritania. */
    private int reach(Hit hit) {
        int end = hit.end();
        int next = end;
        if (next < text.size()
                && text.word(next).form().equals("s")
                && text.word(next).joined()) {
            next++;
        }
        if (hit.entry() instanceof Territory
                && next < text.size()
                && text.word(next).joined()) {
            Optional<Hit> after = text.thingAt(next, text.size()).filter(PhraseReader::isName);
            if (after.isPresent() && after.get().entry() instanceof BodyKind) {
                return after.get().end();
            }
        }
        boolean of = hit.entry() instanceof BodyKind
                && end + 1 < text.size()
                && text.word(end).plain().equals("of")
                && text.word(end).joined();
        if (of) {
            int start = text.word(end + 1).plain().equals("the") ? end + 2 : end + 1;
            Optional<Hit> after = start < text.size() ? text.thingAt(start, text.size()) : Optional.empty();
            if (after.isPresent() && after.get().entry() instanceof Territory) {
                return after.get().end();
            }
        }
        return end;
    }

    private void settle(Actor actor, NameMention name) {
        if (actor.bloc() != null) {
            return;
        }
        Person person = actor.person();
        Person.Term term = person == null ? null : person.termAt(day).orElse(null);
        Person.Term held = term != null && (day == null || term.holdsAt(day)) ? term : null;
        for (Designation designation : List.of(name.before(), name.after())) {
            String bloc = designation.bloc();
            boolean international = bloc != null && role(bloc) == BlocRole.INTERGOVERNMENTAL;
            boolean party = held != null && role(held.bloc()) != BlocRole.OUTSIDE_STATE;
            if (international && !party) {
                actor.bloc(bloc, "introduced as " + designation.words());
            }
        }
        if (held != null) {
            actor.bloc(
                    held.bloc(),
                    "held the office of " + held.office() + (held.of().isEmpty() ? "" : ", " + held.of()));
        }
        for (Designation designation : List.of(name.before(), name.after())) {
            settle(actor, name, designation);
        }
    }

    private void settle(Actor actor, NameMention name, Designation designation) {
        Role role = designation.role();
        boolean past = designation.former() && role != null && actor.person() == null;
        if (designation.isPrivate() || past) {
            actor.bloc(other(), "introduced as " + designation.words());
            return;
        }
        String bloc = designation.bloc();
        boolean office = role != null || designation.body() != null || designation.territory() != null && role != null;
        if (bloc != null && office) {
            actor.bloc(bloc, "introduced as " + designation.words());
        }
        if (!designation.possessor().isEmpty() && role != null) {
            possessor(name, designation).ifPresent(owner -> {
                actor.territory(owner.territory());
                actor.bloc(owner.bloc(), "introduced as " + designation.words());
            });
        }
        boolean bare = role != null
                && role.kind() == RoleKind.MEMBER
                && designation.kind() == null
                && designation.possessor().isEmpty();
        if (bare && bloc == null && actor.person() == null) {
            int offset = text.word(name.phrase()).span().begin();
            scene.near(offset, 1, other -> !other.isPerson() && other.body() != null)
                    .ifPresent(body -> actor.bloc(
                            body.bloc(), "introduced as " + designation.words() + ", read as of " + body.name()));
        }
        boolean official = role != null
                && (role.kind() == RoleKind.OFFICIAL || role.kind() == RoleKind.MEMBER && designation.kind() != null);
        if (official && actor.person() == null) {
            Territory territory = guess(actor, name);
            if (territory != null) {
                actor.territory(territory);
                actor.bloc(
                        territory.bloc(), "introduced as " + designation.words() + ", read as of " + territory.name());
            }
        }
    }

    /** Whom "its", "his" or "their" at the head of a phrase means. */
    Optional<Actor> possessor(NameMention name, Designation designation) {
        return possessor(
                designation.possessor(), text.word(name.phrase()).span().begin());
    }

    Optional<Actor> possessor(String pronoun, int offset) {
        return switch (pronoun) {
            case "his" -> scene.antecedent(offset, Scene.person(Gender.MALE, null), Gender.MALE);
            case "her" -> scene.antecedent(offset, Scene.person(Gender.FEMALE, null), Gender.FEMALE);
            case "its", "their" -> scene.antecedent(offset, actor -> !actor.isPerson(), Gender.UNKNOWN);
            default -> Optional.empty();
        };
    }

    /** The country of an official whose country is not told. */
    private @Nullable Territory guess(Actor actor, NameMention name) {
        Territory byName = endings.territory(actor.name());
        if (byName != null) {
            return byName;
        }
        Territory local = bodies.localTerritory(text.word(name.first()).span().begin());
        return local != null ? local : bodies.home();
    }

    private void settleRest(Actor actor) {
        Person person = actor.person();
        if (actor.bloc() == null && person != null) {
            boolean expert = actor.roles().stream().anyMatch(role -> role.kind() == RoleKind.PRIVATE);
            person.termAt(day)
                    .filter(term -> !expert)
                    .ifPresent(term -> actor.bloc(term.bloc(), "listed as " + term.office()));
        }
        actor.bloc(other(), "no office or side is told");
    }

    /** Whether somebody left an office more than a year ago and nothing is listed since; who led a state or party stays a politician. */
    private boolean leftPolitics(Person.Term term) {
        return day != null
                && term.to() != null
                && term.to().plusYears(1).isBefore(day)
                && !Set.of(
                                "President",
                                "Prime Minister",
                                "Vice President",
                                "Speaker of Parliament",
                                "Party Leader",
                                "Politician",
                                "Chancellor")
                        .contains(term.office());
    }

    /** Whether an office was entered only years after the article's day. */
    private boolean longBefore(Person.Term term) {
        return day != null && term.from() != null && day.plusYears(2).isBefore(term.from());
    }

    String other() {
        return conflict.bloc(BlocRole.OTHER).id();
    }

    BlocRole role(String bloc) {
        return conflict.bloc(bloc).role();
    }

    List<Bloc> blocs() {
        return conflict.blocs();
    }
}
