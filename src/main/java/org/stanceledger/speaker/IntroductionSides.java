package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;

/** Settles the bloc of a person by an introduction: the country, body or court that it tells, or that the passage tells for it. */
final class IntroductionSides {
    private static final Set<String> SERVING_ABROAD = Set.of("Ambassador", "Diplomat");

    /** Possessive pronouns whose owner goes before a country in the phrase: its Moscow representative. */
    private static final Set<String> OWN_FIRST = Set.of("its", "their");

    /** How many sentences before a foreign officer the mission can stand in which he serves. */
    private static final int MISSION_REACH = 6;

    private final Conflict conflict;
    private final Scene scene;
    private final Origins origins;
    private final BodyMembership membership;
    private final OwningBodies owners;
    private final CourtSides courts;
    private final InternationalSides international;
    private final @Nullable LocalDate day;
    private final Set<Actor> officials = new HashSet<>();

    IntroductionSides(
            Conflict conflict,
            Scene scene,
            BodyMembership membership,
            Origins origins,
            OwningBodies owners,
            @Nullable LocalDate day) {
        this.conflict = conflict;
        this.scene = scene;
        this.origins = origins;
        this.membership = membership;
        this.owners = owners;
        this.courts = new CourtSides(conflict, scene);
        this.international = new InternationalSides(conflict, membership);
        this.day = day;
    }

    /** Whether the article names a body. */
    boolean isNamed(String body) {
        return scene.names(body);
    }

    /** Whether a listed person was introduced as one who speaks for a state. */
    boolean isOfficial(Actor actor) {
        return officials.contains(actor);
    }

    /** Places somebody whom an introduction puts into an intergovernmental body. */
    void international(Actor actor, Designation designation, int offset) {
        international.settle(actor, designation, offset);
    }

    /**
     * Places somebody by an introduction.
     *
     * @param after whether it stands after the name
     * @param offset where the name and what goes before it begin
     */
    void settle(Actor actor, Designation designation, boolean after, int offset) {
        Role role = designation.role();
        if (role != null && isSideline(actor, designation, role)) {
            return;
        }
        if (role != null && role.name().equals("Group")) {
            membership
                    .ofPossessive(designation, offset)
                    .filter(international::isIntergovernmental)
                    .ifPresent(body -> actor.bloc(body.bloc(), designation.introduced() + ", read as " + body.name()));
        }
        boolean ofParty = role != null
                && BodyMembership.isParty(designation)
                && (role.name().equals("Group") || designation.words().startsWith("of "));
        if (designation.isPrivate() && designation.isSomebody() && OWN_FIRST.contains(designation.possessor())) {
            owners.before(offset)
                    .filter(international::isIntergovernmental)
                    .ifPresent(owner -> belongs(actor, designation, owner));
        }
        if (designation.isPrivate() && !ofParty || role != null && isPast(actor, designation, role)) {
            actor.bloc(conflict.bloc(BlocRole.OTHER).id(), designation.introduced());
            return;
        }
        if (role != null && OWN_FIRST.contains(designation.possessor())) {
            possessedFirst(actor, designation, role, offset);
        }
        if (role != null && CourtSides.isJudge(role)) {
            possessed(actor, designation, role, offset);
            courts.international(actor, designation, offset);
        }
        if (tellsSide(designation, after)) {
            actor.bloc(designation.bloc(), designation.introduced());
        }
        membership
                .ofLeader(designation, offset)
                .or(() -> membership.ofPossessive(designation, offset))
                .ifPresent(body -> actor.bloc(body.bloc(), designation.introduced() + ", read as " + body.name()));
        if (role == null || ofParty) {
            boolean ofPublic = BodyMembership.isPublic(designation) && !BodyMembership.isResidence(designation);
            if (BodyMembership.isParty(designation) || ofPublic) {
                placed(actor, designation, offset, null);
            }
            return;
        }
        possessed(actor, designation, role, offset);
        if (actor.person() == null || isNoPolitician(actor) && role.name().equals("Aide")) {
            byRole(actor, designation, role, offset);
        } else if (isOfState(designation, role)) {
            officials.add(actor);
        }
    }

    /** Whether a listed person never held an office of a side. */
    private boolean isNoPolitician(Actor actor) {
        Person person = actor.person();
        return person != null
                && person.terms().stream()
                        .allMatch(term -> conflict.bloc(term.bloc()).role() == BlocRole.OTHER);
    }

    /** Whether it is the work for a private body of one who is a politician besides. */
    private boolean isSideline(Actor actor, Designation designation, Role role) {
        Person person = actor.person();
        Body body = designation.body();
        boolean ofPrivate = designation.ofPrivate()
                || body != null && conflict.bloc(body.bloc()).role() == BlocRole.OTHER;
        return role.kind() == RoleKind.MEMBER && ofPrivate && person != null && new Career(person, day).isPolitician();
    }

    /** Whether an introduction speaks of an office that was left, after which one speaks for oneself. */
    private boolean isPast(Actor actor, Designation designation, Role role) {
        Person person = actor.person();
        return designation.former()
                && !role.name().equals("Politician")
                && (person == null ? !Career.isForLife(role.name()) : new Career(person, day).left(0));
    }

    /** Whether the country or body in an introduction is that of the person, and not only named with a word nobody listed. */
    private boolean tellsSide(Designation designation, boolean after) {
        return designation.role() != null
                || designation.body() != null
                || designation.kind() != null
                || BodyMembership.isPossessive(designation)
                || BodyMembership.isParty(designation)
                || membership.isOfOutsideState(designation)
                || after && BodyMembership.leadsNow(designation)
                || after && isCountry(designation);
    }

    /** Whether the words are nothing but a country: Ann Hill (Ruritania). */
    private static boolean isCountry(Designation designation) {
        Territory territory = designation.territory();
        return territory != null && territory.names().contains(designation.words());
    }

    /** Places somebody whose possessive pronoun goes before a country, unless a state is one of its owners: its Russian co-chairman. */
    private void possessedFirst(Actor actor, Designation designation, Role role, int offset) {
        owner(actor, designation, role, offset)
                .filter(owner -> !designation.tellsPeople() || international.isIntergovernmental(owner))
                .ifPresent(owner -> belongs(actor, designation, owner));
    }

    /** Places somebody introduced by a possessive pronoun: its head, his deputy. */
    private void possessed(Actor actor, Designation designation, @Nullable Role role, int offset) {
        owner(actor, designation, role, offset)
                .filter(owner -> origins.fits(actor, owner))
                .ifPresent(owner -> belongs(actor, designation, owner));
    }

    /** Whom the possessive pronoun means: who is but a member is so of a body rather than of a country. */
    private Optional<Actor> owner(Actor actor, Designation designation, @Nullable Role role, int offset) {
        boolean member =
                role != null && role.kind() == RoleKind.MEMBER && !role.name().equals("Spokesperson");
        boolean ofBody = OWN_FIRST.contains(designation.possessor());
        Optional<Actor> near = ofBody ? owners.before(offset) : Optional.empty();
        Optional<Actor> body = member ? scene.owningBody(designation.possessor(), offset) : Optional.empty();
        return near.or(() -> body)
                .or(() -> scene.possessor(
                        designation.possessor(), offset, owner -> owner != actor && origins.fits(actor, owner)));
    }

    private static void belongs(Actor actor, Designation designation, Actor owner) {
        actor.territory(owner.territory());
        actor.bloc(owner.bloc(), designation.introduced());
    }

    /** Places somebody in the country that the name or passage tells. */
    private void placed(Actor actor, Designation designation, int offset, @Nullable Role role) {
        Territory territory = origins.guess(actor, offset, role);
        if (territory != null) {
            actor.territory(territory);
            actor.bloc(territory.bloc(), designation.introduced() + ", read as of " + territory.name());
        } else if (origins.isForeignName(actor)) {
            actor.bloc(conflict.bloc(BlocRole.OUTSIDE_STATE).id(), designation.introduced() + ", read as a foreigner");
        }
    }

    /** Whether an actor is an embassy or mission abroad. */
    private static boolean isPost(Actor actor) {
        BodyKind kind = actor.kind();
        return !actor.isPerson() && kind != null && kind.isAbroad();
    }

    private static boolean isOfState(Designation designation, Role role) {
        return role.kind() == RoleKind.OFFICIAL
                || role.kind() == RoleKind.MEMBER
                        && (designation.kind() != null || BodyMembership.isPublic(designation));
    }

    /** Places somebody whom no list has by the role alone. */
    private void byRole(Actor actor, Designation designation, Role role, int offset) {
        if (SERVING_ABROAD.contains(role.name())) {
            scene.near(offset, 1, IntroductionSides::isPost)
                    .filter(post -> !role.name().equals(designation.words()) && designation.territory() == null)
                    .ifPresent(post -> belongs(actor, designation, post));
            Territory byName = origins.byName(actor.name(), offset);
            actor.bloc(
                    byName == null ? conflict.bloc(BlocRole.OUTSIDE_STATE).id() : byName.bloc(),
                    designation.introduced());
        }
        if (InternationalOffice.isTold(designation)) {
            actor.bloc(conflict.bloc(BlocRole.INTERGOVERNMENTAL).id(), designation.introduced());
        }
        if (CourtSides.isJudge(role)) {
            courts.any(actor, designation, offset);
        }
        membership
                .ofMember(designation, role, offset)
                .filter(body -> origins.fits(actor, body))
                .ifPresent(body -> actor.bloc(body.bloc(), designation.introduced() + ", read as of " + body.name()));
        if (isOfState(designation, role) && designation.territory() == null && origins.isUnknownName(actor)) {
            scene.near(offset, MISSION_REACH, international::isMission)
                    .ifPresent(mission ->
                            actor.bloc(mission.bloc(), designation.introduced() + ", read as of " + mission.name()));
        }
        if (isOfState(designation, role) || actor.bloc() == null && BodyMembership.isLone(designation, role)) {
            placed(actor, designation, offset, role);
        }
    }
}
