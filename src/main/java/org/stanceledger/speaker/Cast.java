package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.OfficeHolders;
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
    private final OfficeHolders holders;
    private final List<Actor> persons = new ArrayList<>();
    private final Scene scene;
    private final BodyMembership membership;
    private final List<Span> contents;
    private final List<Span> sources;
    private @Nullable OwningBodies owners;

    Cast(
            ArticleText text,
            Conflict conflict,
            BodyNames bodyNames,
            DesignationReader designations,
            PhraseReader phrases,
            NameEndings endings,
            OfficeHolders holders,
            Setting setting,
            @Nullable LocalDate day,
            List<Attribution> statements,
            Opposition opposition) {
        this.text = text;
        this.conflict = conflict;
        this.designations = designations;
        this.phrases = phrases;
        this.endings = endings;
        this.holders = holders;
        this.day = day;
        this.scene = new Scene(text);
        this.contents =
                statements.stream().flatMap(one -> one.content().stream()).toList();
        this.sources = statements.stream()
                .map(Attribution::source)
                .filter(Objects::nonNull)
                .toList();
        this.bodies = new Bodies(text, conflict, bodyNames, scene, setting, offset -> reported(offset) > 0, opposition);
        this.membership = new BodyMembership(conflict, scene, bodies);
    }

    Scene scene() {
        return scene;
    }

    /** The bodies that "its" before an office can mean. */
    OwningBodies owners() {
        return Objects.requireNonNull(owners, "nobody has entered");
    }

    BodyMembership membership() {
        return membership;
    }

    Bodies bodies() {
        return bodies;
    }

    /** Brings everybody on the scene, and settles the blocs of the persons. */
    void enter(ActorTable table, List<NameMention> names) {
        persons.addAll(table.persons());
        boolean[] taken = new boolean[text.size()];
        Salience salience = new Salience(text);
        for (NameMention name : names) {
            scene.enter(
                    table.at(name),
                    text.word(name.first()).span().begin(),
                    salience.of(name) - reported(text.word(name.first()).span().begin()));
            for (int i = name.phrase(); i < name.end(); i++) {
                taken[i] = i >= name.first();
            }
        }
        enterBodies(taken, salience);
        scene.sort();

        Origins origins = new Origins(text, conflict, scene, bodies, endings, holders, day);
        owners = new OwningBodies(text, designations, bodies, scene, other(), sources, names);
        IntroductionSides introductions = new IntroductionSides(conflict, scene, membership, origins, owners(), day);
        new PersonSides(text, conflict, introductions, day).settle(table, names);
    }

    /** What it costs to appear in the words of a speaker instead of the article's own. */
    double reported(int offset) {
        if (text.quoted(offset)) {
            return 1.5;
        }
        return contents.stream().anyMatch(content -> content.contains(offset)) ? 1.0 : 0;
    }

    private void enterBodies(boolean[] taken, Salience salience) {
        int at = 0;
        while (at < text.size()) {
            Optional<Hit> hit = taken[at] ? Optional.empty() : text.thingAt(at, text.size());
            if (hit.isPresent() && hit.get().form() == Form.NAME && hit.get().entry() instanceof Role role) {
                enterGroup(at, hit.get().end(), role);
                at = hit.get().end();
                continue;
            }
            if (hit.isEmpty() || hit.get().form() == Form.SHORT) {
                int word = at;
                hit.flatMap(found -> meant(found, word))
                        .ifPresent(body -> enter(body, word, hit.get().end(), salience));
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
                    enter(body, at, end, salience);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private void enter(Actor body, int first, int end, Salience salience) {
        int offset = text.word(first).span().begin();
        scene.enter(body, offset, salience.of(first, end) - reported(offset));
    }

    /** The body named before that a short form means: the ministry, the assembly. */
    private Optional<Actor> meant(Hit hit, int first) {
        boolean definite = first > 0
                && text.word(first - 1).plain().equals("the")
                && text.word(first).joined();
        boolean whole = hit.end() == text.size() || text.tag(hit.end()) != PartOfSpeech.NOUN;
        return definite && whole
                ? scene.last(
                        text.word(first).span().begin(),
                        actor -> !actor.isPerson()
                                && (hit.entry().equals(actor.body())
                                        || hit.entry().equals(actor.kind())))
                : Optional.empty();
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
        if (side == null && CourtSides.isJudge(role)) {
            side = scene.last(offset, CourtSides::isCourt).map(Actor::bloc).orElse(null);
        }
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

    String intergovernmental() {
        return conflict.bloc(BlocRole.INTERGOVERNMENTAL).id();
    }

    /** The actor of this article that is a listed person. */
    Optional<Actor> known(Person person) {
        return persons.stream().filter(actor -> person.equals(actor.person())).findFirst();
    }

    String outsideState() {
        return conflict.bloc(BlocRole.OUTSIDE_STATE).id();
    }

    String other() {
        return conflict.bloc(BlocRole.OTHER).id();
    }

    BlocRole role(String bloc) {
        return conflict.bloc(bloc).role();
    }
}
