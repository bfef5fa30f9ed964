package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.OfficeHolders;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;

/** Knows who held the office on the article's day that a phrase names: the Russian president. */
final class OfficeReader {
    /** Roles that many hold at once. */
    private static final Set<String> SHARED = Vocabulary.of("shared-roles");

    private final Cast cast;
    private final Directory directory;
    private final OfficeHolders holders;
    private final @Nullable LocalDate day;

    OfficeReader(Cast cast, Directory directory, OfficeHolders holders, @Nullable LocalDate day) {
        this.cast = cast;
        this.directory = directory;
        this.holders = holders;
        this.day = day;
    }

    /** Who held the named office on the article's day. */
    Optional<Person> holder(SourcePhrase phrase) {
        Designation designation = phrase.designation();
        Role role = designation.role();
        if (role == null || designation.former() || designation.body() == null && SHARED.contains(role.name())) {
            return Optional.empty();
        }
        Body body = designation.body();
        if (body != null) {
            Optional<Person> ofBody = holders.holder(role.name(), body.name(), day);
            if (ofBody.isPresent()) {
                return ofBody;
            }
        }
        Territory territory = territory(phrase, role);
        boolean told = designation.territory() != null || designation.markedBloc() != null;
        Optional<Person> local =
                territory == null ? Optional.empty() : holders.holder(role.name(), territory.name(), day);
        return local.isEmpty() && !told && body == null ? holders.onlyHolder(role.name(), day) : local;
    }

    /** Whether somebody has left the office that a phrase names: the former minister. */
    boolean hasLeft(Actor actor, Role role) {
        Person person = actor.person();
        LocalDate known = day;
        return person != null
                && known != null
                && person.terms().stream()
                        .anyMatch(term -> term.office().equals(role.name())
                                && term.to() != null
                                && term.to().isBefore(known));
    }

    /** Who held the office of somebody in another country on the article's day. */
    Optional<Person> sameOffice(Actor actor, Territory country) {
        return actor.roles().stream()
                .flatMap(role -> holders.holder(role.name(), country.name(), day).stream())
                .findFirst();
    }

    /** Whose office is meant: that of the country or side told, else of the country where the article is. */
    private @Nullable Territory territory(SourcePhrase phrase, Role role) {
        Designation designation = phrase.designation();
        Territory territory = designation.territory();
        String marked = designation.markedBloc();
        if (marked != null && (territory == null || !territory.bloc().equals(marked))) {
            territory = cast.bodies().lastTerritory(phrase.offset(), marked);
        }
        if (territory == null && designation.body() == null && role.kind() == RoleKind.OFFICIAL) {
            return cast.bodies().likely(phrase.offset()).stream()
                    .filter(one -> holders.holder(role.name(), one.name(), day).isPresent())
                    .findFirst()
                    .orElse(null);
        }
        return territory;
    }

    /** The actor that is a holder of an office. */
    Resolution listed(SourcePhrase phrase, Person person) {
        Optional<Actor> known = cast.known(person);
        if (known.isPresent()) {
            Actor actor = known.get();
            return Resolution.of(actor, 0.85, phrase.readAs(actor) + "; " + actor.provenance());
        }
        Actor actor = new Actor(Actor.Type.PERSON, person.name());
        actor.person(person);
        actor.learn(phrase.designation());
        person.termAt(day).ifPresent(term -> {
            actor.territory(directory.territory(term.of()));
            actor.bloc(term.bloc(), "held the office of " + term.office() + ", " + term.of());
        });
        return Resolution.of(actor, 0.82, actor.provenance());
    }
}
