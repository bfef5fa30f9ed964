package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
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

/** Everybody and everything that an article names, each with its bloc. */
final class Cast {
    private final ArticleText text;
    private final Conflict conflict;
    private final BodyNames bodyNames;
    private final DesignationReader designations;
    private final @Nullable Territory home;
    private final @Nullable LocalDate day;
    private final NameEndings endings;
    private final Map<String, Actor> bodies = new HashMap<>();
    private final Map<BodyKind, Integer> lastOfKind = new HashMap<>();
    private final Scene scene;

    Cast(
            ArticleText text,
            Conflict conflict,
            BodyNames bodyNames,
            DesignationReader designations,
            NameEndings endings,
            @Nullable Territory home,
            @Nullable LocalDate day) {
        this.text = text;
        this.conflict = conflict;
        this.bodyNames = bodyNames;
        this.designations = designations;
        this.endings = endings;
        this.home = home;
        this.day = day;
        this.scene = new Scene(text);
    }

    Scene scene() {
        return scene;
    }

    @Nullable
    Territory home() {
        return home;
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
        if (text.quoted(offset)) {
            weight -= 1.5;
        }
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

    private void enterBodies(boolean[] taken) {
        int at = 0;
        while (at < text.size()) {
            Optional<Hit> hit = taken[at] ? Optional.empty() : text.thingAt(at, text.size());
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
                Actor body = body(designation, offset);
                if (body != null) {
                    double quoted = text.quoted(offset) ? -1.5 : 0;
                    double opens = text.opensSentence(at) || at > 0 && text.opensSentence(at - 1) ? 0.5 : 0;
                    scene.enter(body, offset, quoted + opens);
                }
            }
            at = Math.max(end, at + 1);
        }
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

    /** The body or government that a phrase without a role names; null if it names none. */
    @Nullable
    Actor body(Designation designation, int offset) {
        Body body = designation.body();
        BodyKind kind = designation.kind();
        if (body != null) {
            return actor(body.name(), body.bloc(), body, kind, null);
        }
        Territory territory = designation.territory();
        if (kind != null) {
            Territory owner = territory != null ? territory : owner(kind, offset, designation.markedBloc());
            if (owner == null) {
                return null;
            }
            lastOfKind.put(kind, offset);
            Body listed = bodyNames.listed(kind, owner);
            String bloc = designation.markedBloc() != null ? designation.markedBloc() : owner.bloc();
            return actor(bodyNames.name(kind, owner, home), bloc, listed, kind, owner);
        }
        if (territory == null) {
            return null;
        }
        boolean turned =
                designation.markedBloc() != null && !designation.markedBloc().equals(territory.bloc());
        return turned ? null : actor(territory.government(), territory.bloc(), null, null, territory);
    }

    Actor actor(String name, String bloc, @Nullable Body body, @Nullable BodyKind kind, @Nullable Territory territory) {
        Actor actor = bodies.computeIfAbsent(name, key -> new Actor(Actor.Type.BODY, key));
        actor.body(body);
        actor.kind(kind);
        actor.territory(territory);
        actor.bloc(bloc, "named as " + name);
        return actor;
    }

    /** Whose body of a kind is meant where no country is named: of the last named body of that kind, else of the country at home. */
    private @Nullable Territory owner(BodyKind kind, int offset, @Nullable String markedBloc) {
        if (markedBloc != null) {
            return lastTerritory(offset, markedBloc);
        }
        Optional<Actor> last = scene.last(offset, actor -> kind.equals(actor.kind()) && actor.territory() != null);
        if (last.isPresent()) {
            return last.get().territory();
        }
        Territory local = localTerritory(offset);
        return local != null ? local : home;
    }

    /** The country in whose capital a sentence says it is: in Moscow, the ministry said. */
    @Nullable
    Territory localTerritory(int offset) {
        int sentence = text.sentenceAt(offset);
        for (int i = text.wordAfter(offset) - 1; i > 0 && text.sentence(i) >= sentence - 1; i--) {
            if (text.sentence(i) < sentence
                    && text.paragraphAt(text.word(i).span().begin()) != text.paragraphAt(offset)) {
                break;
            }
            boolean in = Set.of("in", "from").contains(text.word(i - 1).plain())
                    && text.word(i).joined();
            if (in) {
                for (Hit hit : text.hitsAt(i)) {
                    if (hit.entry() instanceof Territory territory && hit.form() == Form.CAPITAL) {
                        return territory;
                    }
                }
            }
        }
        return null;
    }

    /** The last territory of a bloc that the text names before a place, else the first after it. */
    @Nullable
    Territory lastTerritory(int offset, String bloc) {
        int word = text.wordAfter(offset);
        for (int i = Math.min(word, text.size() - 1); i >= 0; i--) {
            Territory found = territoryAt(i, bloc);
            if (found != null) {
                return found;
            }
        }
        for (int i = word; i < text.size(); i++) {
            Territory found = territoryAt(i, bloc);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Territory territoryAt(int index, String bloc) {
        for (Hit hit : text.hitsAt(index)) {
            if (hit.entry() instanceof Territory territory && territory.bloc().equals(bloc)) {
                return territory;
            }
        }
        return null;
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
            if (international && !(held != null && held.bloc().equals(bloc))) {
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
        if (designation.isPrivate()) {
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
        if (role != null && role.kind() == RoleKind.OFFICIAL && actor.person() == null) {
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
        Territory local = localTerritory(text.word(name.first()).span().begin());
        return local != null ? local : home;
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
