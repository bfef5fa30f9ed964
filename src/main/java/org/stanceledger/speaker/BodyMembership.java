package org.stanceledger.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.Word;

/** Finds the body for which somebody speaks whose introduction names it by a word or not at all: the bank's Ann Hill, mission chief Ann Hill. */
final class BodyMembership {
    private static final int FAR = 5;
    private static final int ANYWHERE = 100;
    private static final int NEAR = 1;
    private static final Set<String> LEADING = Vocabulary.of("leading");
    private static final Set<String> PUBLIC_BODIES = Vocabulary.of("public-bodies");
    private static final Set<String> PARTISANS = Vocabulary.of("partisans");
    private static final Set<String> PARTIES = Vocabulary.of("party-words");
    private static final Pattern OF_PLACE =
            Pattern.compile("(of|from|in) (the|a) (\\p{L}+ )?(village|town|city|district|border)( of .*)?");

    /** An office whose possessive goes before that of somebody in its service. */
    private static final Pattern OF_OFFICE = Pattern.compile("(the )?([\\p{L}' -]+)['’]s? .+");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "one");

    private final Conflict conflict;
    private final Scene scene;
    private final Bodies bodies;

    BodyMembership(Conflict conflict, Scene scene, Bodies bodies) {
        this.conflict = conflict;
        this.scene = scene;
        this.bodies = bodies;
    }

    /** The body that a member's introduction means, by one of its words or as the body that the passage is about. */
    Optional<Actor> ofMember(Designation designation, Role role, int offset) {
        if (role.kind() != RoleKind.MEMBER || designation.body() != null || designation.bloc() != null) {
            return Optional.empty();
        }
        return serving(designation, offset)
                .or(() -> byWord(designation, offset))
                .or(() -> isBare(designation)
                        ? scene.near(offset, NEAR, actor -> canSpeakThrough(actor, role))
                        : Optional.empty());
    }

    /** The person whom an introduction tells by an office only: the president's spokesman. */
    private Optional<Actor> serving(Designation designation, int offset) {
        Matcher matcher = OF_OFFICE.matcher(designation.words().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String office = matcher.group(2);
        return scene.last(
                offset,
                actor -> actor.isPerson()
                        && actor.roles().stream()
                                .anyMatch(role -> role.name().equalsIgnoreCase(office)
                                        || role.shortForms().contains(office)
                                        || role.words().contains(office)));
    }

    /** Whether a body has such a member: a government has a spokesman, but no director. */
    private static boolean canSpeakThrough(Actor actor, Role role) {
        return !actor.isPerson()
                && actor.body() != null
                && (actor.territory() == null || role.name().equals("Spokesperson"));
    }

    /** The body whose possessive introduces a name: the foreign ministry's Ann Hill. */
    Optional<Actor> ofPossessive(Designation designation, int offset) {
        Role role = designation.role();
        boolean ofGroup = role != null && role.name().equals("Group");
        if (role != null && !ofGroup || designation.bloc() != null || !isPossessive(designation)) {
            return Optional.empty();
        }
        if (ofGroup) {
            return scene.near(offset, FAR, actor -> !actor.isPerson() && actor.answersTo(designation.roleWord()));
        }
        Optional<Actor> named = byWord(designation, offset);
        return named.isPresent() ? named : Optional.ofNullable(bodies.body(designation, offset));
    }

    /** Whether a phrase is a clause of leading or of speaking for somebody. */
    static boolean isOfLeader(Designation designation) {
        String words = designation.words();
        int space = words.indexOf(' ');
        return words.startsWith("on behalf of ") || space > 0 && LEADING.contains(words.substring(0, space));
    }

    /** Whether such a clause is of today and of no campaign. */
    static boolean leadsNow(Designation designation) {
        String words = designation.words();
        String verb = words.substring(0, Math.max(0, words.indexOf(' ')));
        return isOfLeader(designation) && (verb.equals("on") || verb.endsWith("s")) && !words.contains("campaign");
    }

    /** The body that a clause of leading names by a word: who runs the Committee's office. */
    Optional<Actor> ofLeader(Designation designation, int offset) {
        return isOfLeader(designation) && designation.role() == null && designation.bloc() == null
                ? byWord(designation, offset)
                : Optional.empty();
    }

    private Optional<Actor> byWord(Designation designation, int offset) {
        List<Word> words = Word.of(designation.words());
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i).plain();
            if (word.length() > 2 && !designation.roleWord().contains(word)) {
                boolean capitals = words.get(i).capitalised();
                Optional<Actor> found = scene.near(
                        offset,
                        capitals ? ANYWHERE : FAR,
                        actor -> !actor.isPerson() && !actor.isGovernment() && actor.answersTo(word));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a spokesperson is introduced as that and no more. */
    static boolean isLone(Designation designation, Role role) {
        return role.name().equals("Spokesperson")
                && (isBare(designation)
                        || designation.words().toLowerCase(Locale.ROOT).startsWith("deputy "));
    }

    /** Whether an introduction is nothing but the role: spokeswoman Ann Hill. */
    private static boolean isBare(Designation designation) {
        String words = designation.words().toLowerCase(Locale.ROOT);
        for (String article : ARTICLES) {
            words = words.startsWith(article + " ") ? words.substring(article.length() + 1) : words;
        }
        return words.strip().equals(designation.roleWord());
    }

    /** Whether a phrase is a country's or body's possessive before the name: Ruritania's Ann Hill. */
    static boolean isPossessive(Designation designation) {
        return designation.words().endsWith("s") && designation.words().matches(".*['’]s?");
    }

    /** Whether a phrase names a village, district, committee or other public body without its country. */
    static boolean isPublic(Designation designation) {
        return has(designation, PUBLIC_BODIES);
    }

    /** Whether a phrase only says where somebody lives: of the village of Avaria. */
    static boolean isResidence(Designation designation) {
        return designation.role() == null
                && OF_PLACE.matcher(designation.words()).matches();
    }

    /** Whether a phrase names a party or faction. */
    static boolean isParty(Designation designation) {
        return has(designation, PARTIES) || isPartisan(designation);
    }

    /** Whether a phrase is nothing but a word for a member of a party: a Republican. */
    static boolean isPartisan(Designation designation) {
        List<Word> words = Word.of(designation.words());
        return designation.role() == null
                && !words.isEmpty()
                && PARTISANS.contains(words.get(words.size() - 1).plain());
    }

    private static boolean has(Designation designation, Set<String> list) {
        return Word.of(designation.words()).stream().anyMatch(word -> list.contains(word.plain()));
    }

    /** Whether a phrase only says which outside state somebody is from, as parliaments of many states do: of Sweden. */
    boolean isOfOutsideState(Designation designation) {
        Territory territory = designation.territory();
        if (territory == null || conflict.bloc(territory.bloc()).role() != BlocRole.OUTSIDE_STATE) {
            return false;
        }
        String words = designation.words();
        int space = words.indexOf(' ');
        return designation.role() == null && space > 0 && territory.names().contains(words.substring(space + 1));
    }
}
