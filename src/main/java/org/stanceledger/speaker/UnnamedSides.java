package org.stanceledger.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;

/** Tells for which side people speak whom an article does not name, by their country, trade, body or the passage. */
final class UnnamedSides {
    private static final Set<String> PARTNERS = Vocabulary.of("partners");
    private static final Set<String> PARTS = Vocabulary.of("parts");
    private static final Set<String> STATE_BODIES = Vocabulary.of("state-bodies");
    private static final Set<String> LEADERS = Set.of("President", "Prime Minister");
    private static final Set<String> DIPLOMATS = Set.of("Ambassador", "Diplomat");
    private static final Set<String> SOURCES = Set.of("source", "sources");
    private static final Set<String> MONITORS = Set.of("monitor", "monitors", "observer", "observers");
    private static final Set<String> STAFF = Vocabulary.of("staff");
    private static final Set<String> INDEFINITE = Vocabulary.of("indefinite");
    private static final Set<String> SENT = Set.of("man", "woman", "men");

    private final ArticleText text;
    private final Cast cast;
    private final DesignationReader designations;
    private final Troops troops;
    private final Members members;

    UnnamedSides(ArticleText text, Cast cast, DesignationReader designations) {
        this.text = text;
        this.cast = cast;
        this.designations = designations;
        this.troops = new Troops(text, cast);
        this.members = new Members(cast);
    }

    /** The bloc of those who talk to the press without their names: diplomatic sources, sources close to the government. */
    @Nullable
    String blocOfSources(SourcePhrase phrase) {
        if (!SOURCES.contains(phrase.head())) {
            return null;
        }
        Designation told = phrase.designation();
        Territory territory = told.territory();
        boolean diplomatic = phrase.words().toLowerCase(Locale.ROOT).contains("diplomatic ");
        if (told.kind() != null) {
            return territory != null ? territory.bloc() : blocOfBody(phrase);
        }
        return diplomatic ? territory != null ? territory.bloc() : cast.outsideState() : null;
    }

    /** The bloc of the country or body that has a man somewhere: Ruritania's man. */
    @Nullable
    String blocOfSender(SourcePhrase phrase) {
        Designation told = phrase.designation();
        int owner = phrase.ownerEnd();
        boolean man = SENT.contains(phrase.head()) && owner >= 0 && owner == phrase.headIndex() - 1;
        Body body = told.body();
        Territory territory = told.territory();
        if (!man) {
            return null;
        }
        if (body != null) {
            return body.bloc();
        }
        return territory == null ? null : territory.bloc();
    }

    /** The bloc of somebody with a trade, who speaks for an organisation of states that employs him: an OSCE engineer. */
    String blocOfStaff(Designation designation) {
        Body body = designation.body();
        boolean staff = body != null
                && !designation.former()
                && cast.intergovernmental().equals(body.bloc());
        return staff ? cast.intergovernmental() : cast.other();
    }

    /** The bloc of people who speak for a side; null if none is told. */
    @Nullable
    String bloc(SourcePhrase phrase) {
        String bloc = phrase.designation().bloc();
        if (MONITORS.contains(phrase.head())
                && phrase.designation().tellsPeople()
                && cast.outsideState().equals(bloc)) {
            return cast.scene()
                    .last(
                            phrase.offset(),
                            actor -> !actor.isPerson()
                                    && cast.intergovernmental().equals(actor.bloc()))
                    .map(Actor::bloc)
                    .orElse(bloc);
        }
        if (bloc == null && PARTS.contains(phrase.opener())) {
            bloc = blocOfGroup(phrase);
        }
        if (bloc == null || cast.outsideState().equals(bloc)) {
            bloc = isMediator(phrase) ? cast.intergovernmental() : bloc;
        }
        if (bloc != null) {
            return bloc;
        }
        if (PARTNERS.contains(phrase.head())) {
            return cast.outsideState();
        }
        if (isInternational(phrase)) {
            return cast.intergovernmental();
        }
        if (STATE_BODIES.contains(phrase.head()) && cast.bodies().home() != null) {
            return cast.bodies().home().bloc();
        }
        Optional<String> ofMembers = members.bloc(phrase);
        if (ofMembers.isPresent()) {
            return ofMembers.get();
        }
        String ofSpeaker = blocOfSpeaker(phrase);
        if (ofSpeaker != null) {
            return ofSpeaker;
        }
        Role role = phrase.designation().role();
        Optional<Actor> judged = role != null && CourtSides.isJudge(role)
                ? cast.scene().last(phrase.offset(), CourtSides::isCourt)
                : Optional.empty();
        if (judged.isPresent()) {
            return judged.get().bloc();
        }
        Optional<Actor> told = role == null
                ? Optional.empty()
                : cast.membership().ofMember(phrase.designation(), role, phrase.offset());
        if (told.isPresent()) {
            return told.get().bloc();
        }
        String ofBody = blocOfBody(phrase);
        return ofBody != null ? ofBody : blocOfRole(phrase);
    }

    /** Whether somebody presides over talks or over an organisation of states: one co-chair, a spokesman for the Ruritanian presidency. */
    private static boolean isMediator(SourcePhrase phrase) {
        String role = phrase.designation().roleWord();
        return role.startsWith("co-chair")
                || role.startsWith("moderator")
                || phrase.designation().isSomebody() && InternationalOffice.isTold(phrase.designation());
    }

    /** The bloc of the body that has just spoken, for which somebody goes on: an official, one monitor. */
    private @Nullable String blocOfSpeaker(SourcePhrase phrase) {
        boolean bare = phrase.length() == 2 && STAFF.contains(phrase.head()) && INDEFINITE.contains(phrase.opener());
        return bare ? cast.owners().before(phrase.offset()).map(Actor::bloc).orElse(null) : null;
    }

    private boolean isInternational(SourcePhrase phrase) {
        Role role = phrase.designation().role();
        boolean several =
                phrase.head().endsWith("s") || phrase.designation().roleWord().startsWith("heads ");
        boolean leaders = role != null && several && LEADERS.contains(role.name());
        boolean court = text.word(phrase.headIndex()).form().equals("Court");
        return leaders || court || phrase.words().toLowerCase(Locale.ROOT).contains("international ");
    }

    private @Nullable String blocOfBody(SourcePhrase phrase) {
        if (phrase.designation().kind() == null) {
            return null;
        }
        Actor body = cast.bodies()
                .body(Designation.ofKind(phrase.words(), phrase.designation().kind(), null), phrase.offset());
        return body == null ? null : body.bloc();
    }

    private @Nullable String blocOfRole(SourcePhrase phrase) {
        Role role = phrase.designation().role();
        if (role == null) {
            String bloc = null;
            for (Hit hit : text.hitsAt(phrase.headIndex())) {
                bloc = hit.entry() instanceof Body body ? body.bloc() : bloc;
            }
            return bloc;
        }
        Optional<Actor> court =
                CourtSides.isJudge(role) ? cast.scene().last(phrase.offset(), CourtSides::isCourt) : Optional.empty();
        if (court.isPresent()) {
            return court.get().bloc();
        }
        if (DIPLOMATS.contains(role.name())) {
            return cast.outsideState();
        }
        if (role.kind() == RoleKind.MEMBER) {
            return cast.scene()
                    .near(phrase.offset(), 2, actor -> !actor.isPerson() && actor.body() != null)
                    .map(Actor::bloc)
                    .orElseGet(() -> BodyMembership.isLone(phrase.designation(), role) ? blocOfPassage(phrase) : null);
        }
        Optional<String> side = Troops.isSoldier(role) ? troops.bloc(phrase.offset()) : Optional.empty();
        if (side.isPresent()) {
            return side.get();
        }
        if (role.kind() == RoleKind.OFFICIAL
                && text.span(phrase.first(), phrase.end()).of(text.text()).contains("Western ")) {
            return cast.outsideState();
        }
        return role.kind() == RoleKind.OFFICIAL ? blocOfPassage(phrase) : null;
    }

    /** The bloc of the country of which the passage speaks. */
    private @Nullable String blocOfPassage(SourcePhrase phrase) {
        return cast.bodies().likely(phrase.offset()).stream()
                .findFirst()
                .map(Territory::bloc)
                .orElse(null);
    }

    /** The side of the people of whom one or some speak: officials, soldiers named shortly before. */
    private @Nullable String blocOfGroup(SourcePhrase phrase) {
        int first = phrase.first();
        int sentence = text.sentenceAt(phrase.offset());
        for (int at = first - 1; at >= 0 && text.sentence(at) >= sentence - 2; at--) {
            String plain = text.word(at).plain();
            Optional<Hit> hit = text.thingAt(at, first).filter(found -> found.entry() instanceof Role);
            if (hit.isPresent() && plain.endsWith("s")) {
                int begin = Math.max(0, at - 3);
                Designation group = designations.read(text, begin, hit.get().end());
                if (group.isPrivate()) {
                    return cast.other();
                }
                boolean several = phrase.isPlural() || phrase.opener().equals("some");
                return group.bloc() != null || several
                        ? group.bloc()
                        : blocOfRole(new SourcePhrase(text, at, hit.get().end(), group));
            }
        }
        return null;
    }
}
