package org.stanceledger.speaker;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Mark;
import org.stanceledger.lexicon.NameFolding;
import org.stanceledger.lexicon.Phrase;
import org.stanceledger.lexicon.Place;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;

/** One noun phrase being read from left to right. */
final class DesignationReading {
    private static final Set<String> ACCREDITED = Set.of("Ambassador", "Envoy", "Diplomat");
    private static final Set<String> DELEGATED = Set.of("Delegation", "Permanent Mission", "Embassy");
    private static final Set<String> POSSESSORS = Vocabulary.of("possessors");
    private static final Set<String> STATE_BODIES = Vocabulary.of("state-bodies");
    private static final Set<String> EXILED = Vocabulary.of("exiled");
    private static final Set<String> FORMER = Vocabulary.of("former");

    private final Conflict conflict;
    private final RegionNouns regions;
    private final ArticleText text;
    private final int first;
    private final int end;
    private @Nullable Role role;
    private String roleWord = "";
    private @Nullable Territory territory;
    private boolean territoryAtSeat;
    private boolean ofPeople;
    private @Nullable Body body;
    private @Nullable BodyKind kind;
    private @Nullable String marked;
    private boolean former;
    private boolean past;
    private String possessor = "";
    private String preposition = "";
    private boolean ofPrivate;
    private boolean follower;
    private boolean bodyOf;
    private @Nullable BodyKind bodyKind;
    private boolean exiled;
    private boolean chargedWith;

    DesignationReading(Conflict conflict, Set<String> breakaway, ArticleText text, int first, int end) {
        this.conflict = conflict;
        this.regions = new RegionNouns(conflict, breakaway);
        this.text = text;
        this.first = first;
        this.end = end;
    }

    Designation read() {
        int at = first;
        while (at < end) {
            if (at > first
                    && at + 1 < end
                    && text.word(at).plain().equals("and")
                    && text.word(at + 1).plain().equals("the")) {
                break;
            }
            Optional<Hit> hit = text.thingAt(at, end);
            if (hit.isPresent()) {
                take(hit.get());
                at = hit.get().end();
            } else {
                plain(at);
                region(at);
                at++;
            }
        }
        String words = first < end ? text.of(first, end) : "";
        Body ofKind = body;
        if (bodyKind != null && kind == null && territoryAtSeat && isParty()) {
            kind = bodyKind;
            ofKind = null;
        }
        boolean sent = kind != null && DELEGATED.contains(kind.name()) && !territoryAtSeat;
        if (ofKind != null && territory != null && (sent || keepsTerritory(ofKind))) {
            ofKind = null;
        }
        if (territory != null && role(territory) == BlocRole.BREAKAWAY) {
            if (exiled || chargedWith && marked == null && kind == null) {
                marked = conflict.bloc(BlocRole.PARENT_STATE).id();
            } else if (marked != null && conflict.bloc(marked).role() == BlocRole.BREAKAWAY) {
                marked = territory.bloc();
            }
        }
        return new Designation(words, role, roleWord, territory, ofKind, kind, marked, former, possessor, ofPrivate);
    }

    /** Whether the country told is one of the conflict's: the Security Council in its capital is its own. */
    private boolean isParty() {
        BlocRole side = role(territory);
        return side == BlocRole.PARENT_STATE || side == BlocRole.PATRON || side == BlocRole.BREAKAWAY;
    }

    private void plain(int at) {
        String plain = text.word(at).plain();
        boolean another = at > first && text.word(at - 1).form().equals("s");
        if (another && FORMER.contains(plain)) {
            role = null;
            roleWord = "";
        }
        if (DesignationReader.PREPOSITIONS.contains(plain)) {
            preposition = plain;
        } else if (POSSESSORS.contains(plain) && possessor.isEmpty() && role == null) {
            possessor = plain;
        } else if (FORMER.contains(plain) && (role == null || role.kind() == RoleKind.PRIVATE)) {
            former = role == null;
            past = role != null;
        } else if (EXILED.contains(plain)) {
            exiled = true;
        } else if (plain.equals("now")) {
            former = false;
            past = false;
            role = null;
        }
    }

    /** Takes the breakaway territory where a common noun means it. */
    private void region(int at) {
        if (marked == null && territory == null && regions.isMeant(text, at, end)) {
            marked = conflict.bloc(BlocRole.BREAKAWAY).id();
        }
    }

    private void take(Hit hit) {
        if (hit.entry() instanceof Role named) {
            Role found = Captains.read(text, hit.first(), named);
            takeRole(found, hit);
            follower = isFollower(hit);
        } else if (hit.entry() instanceof Territory found) {
            takeTerritory(found, hit);
        } else if (hit.entry() instanceof Place found && territory == null && !accreditedTo()) {
            territory = found.territory();
            territoryAtSeat = true;
        } else if (hit.entry() instanceof Body && territory != null && kindAt(hit) != null) {
            kind = kindAt(hit);
        } else if (hit.entry() instanceof Body found && !accreditedTo() && hit.form() == Form.NAME) {
            if (body == null || kindRank(found) > kindRank(body)) {
                body = found;
                bodyOf = preposition.equals("of");
                bodyKind = kindAt(hit);
            }
        } else if (hit.entry() instanceof BodyKind found && kind == null) {
            kind = found;
        } else if (hit.form() == Form.SHORT && kind == null && hit.entry() instanceof Body) {
            kind = text.hitsAt(hit.first()).stream()
                    .filter(other -> other.end() == hit.end() && other.entry() instanceof BodyKind)
                    .map(other -> (BodyKind) other.entry())
                    .findFirst()
                    .orElse(null);
        } else if (hit.entry() instanceof Mark found) {
            marked = found.bloc();
            exiled = exiled || EXILED.contains(text.word(hit.end() - 1).plain());
        } else if (hit.entry() instanceof Phrase found && !accreditedTo()) {
            marked = found.bloc();
        }
    }

    /** Whether a word is for one who belongs to what goes before: the ministry's man. */
    private boolean isFollower(Hit hit) {
        return text.word(hit.first()).plain().equals("man")
                && hit.first() > first
                && text.word(hit.first() - 1).form().equals("s");
    }

    /** The kind of body that the very same words name: Security Council. */
    private @Nullable BodyKind kindAt(Hit hit) {
        return text.hitsAt(hit.first()).stream()
                .filter(other ->
                        other.end() == hit.end() && other.form() == Form.NAME && other.entry() instanceof BodyKind)
                .map(other -> (BodyKind) other.entry())
                .findFirst()
                .orElse(null);
    }

    private int kindRank(Body one) {
        return conflict.bloc(one.bloc()).role() == BlocRole.BREAKAWAY ? 1 : 0;
    }

    private void takeRole(Role found, Hit hit) {
        if (role != null && role.name().equals("Group") && preposition.isEmpty() && found.kind() != RoleKind.PRIVATE) {
            roleWord = NameFolding.plain(text.of(hit.first(), hit.end()));
            return;
        }
        boolean complement = role != null && !preposition.isEmpty() && !follower && !isCleric(found);
        if (complement && kind == null) {
            kind = text.hitsAt(hit.first()).stream()
                    .filter(other -> other.end() == hit.end() && other.entry() instanceof BodyKind)
                    .map(other -> (BodyKind) other.entry())
                    .findFirst()
                    .orElse(null);
        }
        if (complement
                && role != null
                && role.kind() == RoleKind.MEMBER
                && found.name().equals("Group")) {
            ofPrivate = !STATE_BODIES.contains(text.word(hit.end() - 1).plain());
        }
        boolean second = hit.first() > first
                && text.word(hit.first() - 1).plain().equals("and")
                && role != null
                && role.kind() == RoleKind.OFFICIAL
                && found.kind() == RoleKind.PRIVATE;
        boolean weaker = past || second || role != null && hit.form() == Form.SHORT && found.kind() == RoleKind.PRIVATE;
        if (!complement && !weaker) {
            role = found;
            roleWord = NameFolding.plain(text.of(hit.first(), hit.end()));
        }
    }

    /** Whether a title tells that the one who was named a resident is a cleric: the priest of the village, Father Paul. */
    private boolean isCleric(Role found) {
        return found.name().equals("Patriarch") && role != null && role.name().equals("Resident");
    }

    private void takeTerritory(Territory found, Hit hit) {
        if (accreditedTo()) {
            return;
        }
        boolean atSeat = preposition.equals("in")
                || preposition.equals("at")
                || preposition.equals("from") && hit.form() == Form.CAPITAL;
        boolean charged = preposition.equals("for")
                && role(found) == BlocRole.BREAKAWAY
                && roleWord.endsWith("minister")
                && (hit.end() >= end || !text.word(hit.end()).form().equals("s"));
        if (charged && territory != null) {
            return;
        }
        boolean better = territory == null
                || territoryAtSeat && !atSeat
                || role(found) == BlocRole.BREAKAWAY
                        && (!atSeat || territoryAtSeat)
                        && role(territory) != BlocRole.BREAKAWAY;
        if (better) {
            territory = found;
            territoryAtSeat = atSeat;
            chargedWith = charged;
            ofPeople = hit.form() == Form.DEMONYM && role == null;
        }
    }

    /** Whether what follows is where a diplomat serves, and not whom he serves. */
    private boolean accreditedTo() {
        return role != null
                && ACCREDITED.contains(role.name())
                && Set.of("to", "in", "at").contains(preposition);
    }

    /** A lawmaker or member keeps his country where an assembly of many is named with it. */
    private boolean keepsTerritory(Body assembly) {
        Role found = role;
        boolean sent = ofPeople && role(territory) != BlocRole.OUTSIDE_STATE;
        return found != null
                && !(bodyOf && Delegates.belongs(found))
                && !Delegates.leads(text.of(first, end))
                && (Delegates.isSent(found) || sent && Delegates.isMember(found))
                && conflict.bloc(assembly.bloc()).role() == BlocRole.INTERGOVERNMENTAL;
    }

    private BlocRole role(@Nullable Territory of) {
        return of == null ? BlocRole.OTHER : conflict.bloc(of.bloc()).role();
    }
}
