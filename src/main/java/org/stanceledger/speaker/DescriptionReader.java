package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.OfficeHolders;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Phrase;
import org.stanceledger.lexicon.Place;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;

/** Resolves sources that are neither names of persons nor pronouns: bodies, capitals, documents, "the minister". */
final class DescriptionReader {
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "statements",
            "report",
            "document",
            "text",
            "resolution",
            "declaration",
            "communique",
            "communiqué",
            "letter",
            "note",
            "appeal",
            "address",
            "decree",
            "release",
            "conclusions",
            "judgment",
            "judgement",
            "ruling",
            "message",
            "telegram",
            "reply",
            "post",
            "article",
            "memorandum",
            "paper",
            "paragraph",
            "website",
            "comment",
            "commentary",
            "reaction",
            "answer",
            "verdict",
            "decision",
            "bulletin",
            "tweet",
            "protest",
            "summary",
            "readout",
            "transcript",
            "agreement",
            "treaty",
            "order",
            "ultimatum",
            "press-release",
            "wording",
            "preamble",
            "annex",
            "chapter",
            "draft",
            "motion",
            "petition",
            "briefing",
            "speech",
            "remarks",
            "interview");
    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "its", "their", "this", "that");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "some", "another", "several", "two", "three", "many", "every");
    private static final Set<String> COUNTERPARTS = Set.of(
            "guest", "host", "counterpart", "rival", "opponent", "interlocutor", "visitor", "colleague", "hosts");
    private static final Set<String> ANYBODY = Set.of(
            "guest",
            "host",
            "visitor",
            "man",
            "woman",
            "speaker",
            "newcomer",
            "author",
            "latter",
            "former",
            "veteran",
            "politician",
            "official",
            "diplomat",
            "envoy",
            "leader",
            "candidate",
            "lawyer",
            "scholar",
            "native");
    private static final Set<String> WOMEN = Set.of(
            "woman",
            "mother",
            "wife",
            "widow",
            "grandmother",
            "girl",
            "sister",
            "daughter",
            "nun",
            "waitress",
            "saleswoman",
            "spokeswoman",
            "chairwoman",
            "housewife",
            "aunt",
            "niece",
            "actress",
            "schoolgirl",
            "businesswoman",
            "milkmaid",
            "nurse");
    private static final Set<String> MEN = Set.of(
            "man",
            "father",
            "husband",
            "grandfather",
            "boy",
            "brother",
            "son",
            "monk",
            "priest",
            "waiter",
            "salesman",
            "spokesman",
            "chairman",
            "businessman",
            "uncle",
            "nephew",
            "actor",
            "schoolboy",
            "policeman",
            "soldier",
            "general",
            "colonel",
            "major");
    private static final Set<String> PARTNERS = Set.of("partners", "allies", "friends");
    private static final Set<String> LED =
            Set.of("ministry", "department", "government", "administration", "embassy", "cabinet");
    private static final Set<String> RESOLVED = Set.of(
            "resolution", "text", "motion", "preamble", "judgment", "judgement", "ruling", "verdict", "conclusions");
    private static final List<String> ASSEMBLIES = List.of(
            "parliament",
            "assembly",
            "council",
            "court",
            "congress",
            "senate",
            "duma",
            "sejm",
            "tribunal",
            "bundestag");
    private static final Set<String> STATE_BODIES = Set.of(
            "agency",
            "service",
            "commission",
            "council",
            "court",
            "department",
            "bureau",
            "directorate",
            "authority",
            "inspectorate",
            "committee",
            "ministry",
            "municipality",
            "prefecture",
            "centre",
            "center",
            "regulator",
            "delegation",
            "police",
            "army",
            "navy",
            "government",
            "parliament");
    private static final Set<String> PARTS = Set.of("one", "another", "some", "others", "two", "several");
    private static final Set<String> KIN = Set.of(
            "wife",
            "husband",
            "mother",
            "father",
            "son",
            "daughter",
            "brother",
            "sister",
            "neighbour",
            "neighbor",
            "friend",
            "widow",
            "grandson",
            "cousin",
            "uncle",
            "aunt",
            "lawyer",
            "teacher");

    private final ArticleText text;
    private final Cast cast;
    private final DesignationReader designations;
    private final Directory directory;
    private final OfficeHolders holders;
    private final @Nullable LocalDate day;
    private final Map<Integer, Actor> nameless = new HashMap<>();

    DescriptionReader(
            ArticleText text,
            Cast cast,
            DesignationReader designations,
            Directory directory,
            OfficeHolders holders,
            @Nullable LocalDate day) {
        this.text = text;
        this.cast = cast;
        this.designations = designations;
        this.directory = directory;
        this.holders = holders;
        this.day = day;
    }

    Resolution resolve(int first, int end, @Nullable Actor possessing, @Nullable Actor complement) {
        return new Description(first, end, possessing, complement).resolve();
    }

    private static boolean isAssembly(Actor actor) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        return !actor.isPerson() && ASSEMBLIES.stream().anyMatch(name::contains);
    }

    /** The person whom a phrase like "the Russian president" means, named before or in office that day. */
    Optional<Actor> officer(int first, int end) {
        Description description = new Description(first, end, null, null);
        Optional<Actor> known = cast.scene().antecedent(description.offset, description::isDescribed, Gender.UNKNOWN);
        return known.isPresent()
                ? known
                : description
                        .holder()
                        .map(person -> cast.known(person)
                                .orElseGet(() -> description.listed(person).actor()));
    }

    /** Somebody whom the article does not name: an old man, a Russian diplomat. */
    Actor somebody(int first, int end) {
        Actor known = nameless.get(first);
        if (known != null) {
            return known;
        }
        Resolution resolution = new Description(first, end, null, null)
                .group(designations.read(text, first, end).role());
        Actor actor = resolution.actor();
        return actor == null ? new Actor(Actor.Type.PERSON, text.of(first, end)) : actor;
    }

    /** One source being read. */
    private final class Description {
        private final int first;
        private final int end;
        private final int offset;
        private final String words;
        private final Designation designation;
        private final @Nullable Actor possessing;
        private final @Nullable Actor complement;
        private final int headWord;
        private final String head;

        Description(int first, int end, @Nullable Actor possessing, @Nullable Actor complement) {
            this.first = first;
            this.end = end;
            this.offset = text.word(first).span().begin();
            this.words = text.of(first, end);
            this.designation = designations.read(text, first, end);
            this.possessing = possessing;
            this.complement = complement;
            this.headWord = headWord();
            this.head = text.word(headWord).plain();
        }

        /** The noun before the first preposition. */
        private int headWord() {
            for (int at = first + 1; at < end; at++) {
                if (DesignationReader.PREPOSITIONS.contains(text.word(at).plain())) {
                    return at - 1;
                }
            }
            return end - 1;
        }

        Resolution resolve() {
            if (DOCUMENTS.contains(head)) {
                return document();
            }
            if (possessing != null) {
                return ofPerson(possessing);
            }
            if (complement != null) {
                return unnamed(words, complement.bloc(), "speaks for or of " + complement.name());
            }
            Optional<Resolution> apposed = apposed();
            if (apposed.isPresent()) {
                return apposed.get();
            }
            if (demonymHead() && text.word(first).plain().equals("the")) {
                return person();
            }
            Optional<Resolution> states = jointStates();
            if (states.isPresent()) {
                return states.get();
            }
            Role named = designation.role();
            Optional<Resolution> known = shortForm();
            if (known.isPresent()) {
                return known.get();
            }
            boolean role = named != null && !named.name().equals("Group");
            if (!role || bodyHead()) {
                Optional<Resolution> body = body();
                if (body.isPresent()) {
                    return body.get();
                }
            }
            return person();
        }

        /** A body listed with just these words as its short form, if the article named it or it is the only one. */
        private Optional<Resolution> shortForm() {
            int begin = DEFINITE.contains(text.word(first).plain()) ? first + 1 : first;
            List<Body> candidates = begin >= end
                    ? List.of()
                    : text.hitsAt(begin).stream()
                            .filter(hit -> hit.entry() instanceof Body && hit.form() == Form.SHORT && hit.end() == end)
                            .map(hit -> (Body) hit.entry())
                            .distinct()
                            .toList();
            if (!designation.possessor().isEmpty() || candidates.isEmpty()) {
                return Optional.empty();
            }
            Optional<Actor> earlier = cast.scene().last(offset, actor -> candidates.contains(actor.body()));
            if (earlier.isPresent()) {
                return Optional.of(Resolution.of(earlier.get(), 0.81, read(earlier.get())));
            }
            if (candidates.size() > 1) {
                return Optional.empty();
            }
            Body only = candidates.get(0);
            Actor actor = cast.bodies().actor(only.name(), only.bloc(), only, null, null);
            return Optional.of(Resolution.of(actor, 0.73, read(actor)));
        }

        private String read(Actor actor) {
            return "\"" + words + "\" read as " + actor.name();
        }

        /** The country or body that a comma sets beside the phrase: one of its members, Ruritania. */
        private Optional<Resolution> apposed() {
            for (int at = end - 1; at > first; at--) {
                if (text.gapBefore(at).equals(", ")) {
                    Optional<Hit> hit =
                            text.thingAt(at, end).filter(found -> found.end() == end && PhraseReader.isName(found));
                    boolean names = hit.isPresent()
                            && (hit.get().entry() instanceof Territory
                                    || hit.get().entry() instanceof Body);
                    return names ? Optional.of(new Description(at, end, null, null).resolve()) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** Whether the phrase is a word for a person or people of a country: the New Zealander. */
        private boolean demonymHead() {
            return text.hitsAt(first + 1).stream().anyMatch(hit -> hit.form() == Form.DEMONYM && hit.end() == end);
        }

        /** Whether the phrase ends in a body, with or without where it sits: the spokesman's office. */
        private boolean bodyHead() {
            for (int at = Math.max(first, headWord - 7); at <= headWord; at++) {
                Optional<Hit> hit = text.thingAt(at, headWord + 1);
                if (hit.isPresent() && hit.get().end() == headWord + 1) {
                    return !(hit.get().entry() instanceof Role);
                }
            }
            return false;
        }

        private Resolution document() {
            Actor issuer = possessing != null ? possessing : complement;
            if (issuer == null && !designation.possessor().isEmpty()) {
                issuer = cast.scene().possessor(designation.possessor(), offset).orElse(null);
            }
            Role role = designation.role();
            boolean spoken = role != null && !role.name().equals("Group");
            if (issuer == null && !spoken) {
                issuer = cast.bodies().body(designation, offset);
            }
            if (issuer == null && spoken) {
                return person();
            }
            if (issuer == null) {
                issuer = author();
            }
            return issuer == null
                    ? Resolution.unresolved(words, cast.other(), "a document whose author is not told")
                    : Resolution.of(issuer, 0.73, "\"" + words + "\" read as a document of " + issuer.name());
        }

        /** Who wrote a document that tells no author: an assembly a resolution, otherwise a body or person rather than a country. */
        private @Nullable Actor author() {
            if (RESOLVED.contains(head)) {
                Optional<Actor> assembly =
                        cast.scene().antecedent(offset, DescriptionReader::isAssembly, Gender.UNKNOWN);
                if (assembly.isPresent()) {
                    return assembly.get();
                }
            }
            return cast.scene()
                    .antecedent(
                            offset,
                            actor -> actor.isPerson() || actor.body() != null || actor.kind() != null,
                            Gender.UNKNOWN)
                    .or(() -> cast.scene().antecedent(offset, actor -> true, Gender.UNKNOWN))
                    .orElse(null);
        }

        /** Something of a person: Ann Hill's ministry, Ann Hill's press office. */
        private Resolution ofPerson(Actor owner) {
            BodyKind kind = kindAtHead();
            Territory territory = owner.territory();
            Body party = owner.body();
            if (head.equals("party") && party != null) {
                Actor body = cast.bodies().actor(party.name(), party.bloc(), party, null, null);
                return Resolution.of(body, 0.82, "the party of " + owner.name());
            }
            if (kind != null && territory != null && LED.contains(head)) {
                BodyKind own = ministryOf(owner, kind);
                Designation ministry = new Designation(words, null, "", territory, null, own, null, false, "");
                Actor body = cast.bodies().body(ministry, offset);
                if (body != null) {
                    return Resolution.of(body, 0.82, "the body led by " + owner.name());
                }
            }
            boolean kin = KIN.contains(head) || designation.isPrivate() && !head.equals("people");
            return unnamed(words, kin ? cast.other() : owner.bloc(), "belongs to " + owner.name());
        }

        private @Nullable BodyKind kindAtHead() {
            return text.hitsAt(headWord).stream()
                    .filter(hit -> hit.entry() instanceof BodyKind)
                    .map(hit -> (BodyKind) hit.entry())
                    .findFirst()
                    .orElse(null);
        }

        private BodyKind ministryOf(Actor owner, BodyKind any) {
            for (Role role : owner.roles()) {
                for (Hit hit : text.hitsAt(headWord)) {
                    if (hit.entry() instanceof BodyKind kind && kind.name().equals(role.body())) {
                        return kind;
                    }
                }
            }
            return any;
        }

        /** Several states at once: London, Vilnius and Warsaw. */
        private Optional<Resolution> jointStates() {
            List<Territory> states = new java.util.ArrayList<>();
            int at = first;
            while (at < end) {
                Optional<Hit> hit = text.thingAt(at, end);
                if (hit.isPresent() && hit.get().entry() instanceof Territory territory) {
                    states.add(territory);
                    at = hit.get().end();
                } else if (Set.of("and", "the").contains(text.word(at).plain())) {
                    at++;
                } else {
                    return Optional.empty();
                }
            }
            if (states.size() < 2) {
                return Optional.empty();
            }
            Actor group = new Actor(Actor.Type.GROUP, words);
            group.bloc(states.get(0).bloc(), "several states; the first named decides the side");
            return Optional.of(Resolution.of(group, 0.9, "several states; the first named decides the side"));
        }

        private Optional<Resolution> body() {
            if (!designation.possessor().isEmpty()) {
                Optional<Actor> owner = owner();
                if (owner.isPresent()) {
                    return Optional.of(ofPerson(owner.get()));
                }
            }
            Body listed = designation.body();
            boolean named = listed != null || designation.territory() != null || nameAtHead();
            if (!named) {
                Optional<Actor> earlier = earlierBody();
                if (earlier.isEmpty()) {
                    earlier = ministryOfLast();
                }
                if (earlier.isPresent()) {
                    return Optional.of(Resolution.of(
                            earlier.get(),
                            0.85,
                            "\"" + words + "\" read as " + earlier.get().name()));
                }
            }
            Optional<Body> presided = presidency();
            if (presided.isPresent()) {
                Body body = presided.get();
                return Optional.of(Resolution.of(
                        cast.bodies().actor(body.name(), body.bloc(), body, null, null),
                        0.85,
                        "\"" + words + "\" read as " + body.name()));
            }
            if (covered()) {
                Actor body = cast.bodies().body(designation, offset);
                if (body != null) {
                    return Optional.of(Resolution.of(body, named ? 0.89 : 0.73, body.provenance()));
                }
            }
            if (designation.markedBloc() != null) {
                return Optional.of(marked(designation.markedBloc()));
            }
            String bloc = designation.bloc();
            if (PARTNERS.contains(head)) {
                return Optional.of(unnamed(words, cast.outsideState(), "partners of a side"));
            }
            if (bloc != null && designation.role() == null) {
                return Optional.of(unnamed(words, bloc, "named with " + bloc));
            }
            return Optional.empty();
        }

        /** An international body that a country presides over for a time: the Finnish chairmanship. */
        private Optional<Body> presidency() {
            boolean presides = designation.territory() != null
                    && designation.body() == null
                    && Set.of("chairmanship", "presidency").contains(head);
            return presides
                    ? text.hitsAt(headWord).stream()
                            .filter(hit -> hit.entry() instanceof Body && hit.form() == Form.SHORT)
                            .map(hit -> (Body) hit.entry())
                            .findFirst()
                    : Optional.empty();
        }

        private Optional<Actor> owner() {
            return cast.scene().possessor(designation.possessor(), offset);
        }

        private Resolution marked(String bloc) {
            Territory territory = cast.bodies().lastTerritory(offset, bloc);
            Actor authorities = territory == null || territory.government().isEmpty()
                    ? null
                    : cast.bodies().actor(territory.government(), bloc, null, null, territory);
            return authorities == null
                    ? unnamed(words, bloc, "a phrase for this side")
                    : Resolution.of(authorities, 0.57, "\"" + words + "\" read as " + authorities.name());
        }

        /** Whether the head of the phrase is itself a body or a country, and not a word that goes with one: Moscow newspapers. */
        private boolean covered() {
            for (int at = first; at <= headWord; at++) {
                Optional<Hit> hit = text.thingAt(at, end);
                if (hit.isPresent() && hit.get().end() > headWord) {
                    Hit found = hit.get();
                    return PhraseReader.isName(found)
                            && !(found.entry() instanceof Phrase)
                            && !(found.entry() instanceof Role)
                            && !(found.entry() instanceof Place);
                }
            }
            return Set.of("side", "leadership", "authorities", "government", "officials", "administration")
                            .contains(head)
                    && designation.bloc() != null
                    && !head.equals("officials");
        }

        private boolean nameAtHead() {
            for (int at = first; at <= headWord; at++) {
                Optional<Hit> hit = text.thingAt(at, headWord + 1);
                if (hit.isPresent() && hit.get().end() == headWord + 1 && PhraseReader.isName(hit.get())) {
                    return true;
                }
            }
            return false;
        }

        /** The last body named before to which the short form at the head can refer. */
        private Optional<Actor> earlierBody() {
            String shortForm = head;
            return cast.scene().last(offset, actor -> !actor.isPerson() && answersTo(actor, shortForm));
        }

        /** The ministry whose minister was named last. */
        private Optional<Actor> ministryOfLast() {
            for (Hit hit : text.hitsAt(headWord)) {
                if (hit.entry() instanceof BodyKind kind && hit.form() == Form.SHORT) {
                    Optional<Actor> leader = cast.scene()
                            .last(
                                    offset,
                                    actor -> actor.isPerson()
                                            && actor.territory() != null
                                            && actor.roles().stream()
                                                    .anyMatch(
                                                            role -> role.body().equals(kind.name())));
                    if (leader.isPresent()) {
                        Designation ministry =
                                new Designation(words, null, "", leader.get().territory(), null, kind, null, false, "");
                        return Optional.ofNullable(cast.bodies().body(ministry, offset));
                    }
                }
            }
            return Optional.empty();
        }

        private boolean answersTo(Actor actor, String shortForm) {
            Body body = actor.body();
            BodyKind kind = actor.kind();
            boolean byBody = body != null
                    && (ends(body.shortForms(), shortForm)
                            || ends(body.aliases(), shortForm)
                            || ends(List.of(body.name()), shortForm));
            boolean byKind = kind != null
                    && (kind.shortForms().contains(shortForm)
                            || kind.words().stream().anyMatch(word -> word.equalsIgnoreCase(shortForm)));
            return byBody || byKind || ends(List.of(actor.name()), shortForm);
        }

        private boolean ends(List<String> names, String shortForm) {
            for (String name : names) {
                String plain = name.toLowerCase(Locale.ROOT);
                if (plain.equals(shortForm)
                        || plain.endsWith(" " + shortForm)
                        || plain.startsWith(shortForm + " of ")) {
                    return true;
                }
            }
            return false;
        }

        private Resolution person() {
            Role role = designation.role();
            String opener = text.word(first).plain();
            boolean plural = head.endsWith("s") && !head.endsWith("ss");
            if (text.word(first).plain().equals("the")
                    && first + 1 < end
                    && text.word(first + 1).plain().equals("two")) {
                List<Actor> two = cast.scene().lastTwo(offset);
                if (two.size() == 2 && role != null) {
                    return Resolution.joint(two, cast.other());
                }
            }
            if (INDEFINITE.contains(opener) || plural || end - first == 1 && role == null) {
                return group(role);
            }
            if (!designation.possessor().isEmpty()) {
                return possessed();
            }
            if (role != null && role.name().equals("Group")) {
                Optional<Actor> company =
                        DEFINITE.contains(opener) && designation.territory() == null && end - first == 2
                                ? cast.scene().last(offset, this::isCompany)
                                : Optional.empty();
                return company.map(actor -> Resolution.of(actor, 0.48, "\"" + words + "\" read as " + actor.name()))
                        .orElseGet(() -> group(role));
            }
            Optional<Actor> known = cast.scene().antecedent(offset, this::isDescribed, Gender.UNKNOWN);
            if (known.isPresent()) {
                return Resolution.of(
                        known.get(),
                        0.85,
                        "\"" + words + "\" read as " + known.get().name() + "; "
                                + known.get().provenance());
            }
            Optional<Person> holder = holder();
            if (holder.isPresent()) {
                return listed(holder.get());
            }
            if (DEFINITE.contains(opener)
                    && (role != null || ANYBODY.contains(head) || designation.territory() != null)) {
                Optional<Actor> anybody = cast.scene()
                        .antecedent(
                                offset,
                                actor -> actor.isPerson() && (demonymHead() || sideAgrees(actor)) && kindAgrees(actor),
                                Gender.UNKNOWN);
                if (anybody.isPresent()) {
                    return Resolution.of(
                            anybody.get(),
                            0.6,
                            "\"" + words + "\" read as " + anybody.get().name());
                }
            }
            return group(role);
        }

        /** Whether the body that the words name can be the actor's: no police spokeswoman is the president's spokesman. */
        private boolean bodyAgrees(Actor actor) {
            BodyKind kind = designation.kind();
            Role role = designation.role();
            if (kind == null || role == null || role.body().equals(kind.name())) {
                return true;
            }
            Body body = actor.body();
            return kind.equals(actor.kind()) || body != null && body.kind().equals(kind.name());
        }

        private boolean isCompany(Actor actor) {
            Body body = actor.body();
            boolean listed = body != null && body.bloc().equals(cast.other());
            return !actor.isPerson()
                    && (listed || actor.name().toLowerCase(Locale.ROOT).contains(head));
        }

        /** Whether a person answers to the description. */
        private boolean isDescribed(Actor actor) {
            if (!actor.isPerson()) {
                return false;
            }
            if (!sideAgrees(actor)) {
                return false;
            }
            if (!bodyAgrees(actor)
                    || WOMEN.contains(head) && actor.gender() == Gender.MALE
                    || MEN.contains(head) && actor.gender() == Gender.FEMALE) {
                return false;
            }
            String word = designation.roleWord().isEmpty() ? head : designation.roleWord();
            return actor.roles().stream().anyMatch(role -> has(role.words(), word) || has(role.shortForms(), word))
                    || actor.epithets().contains(head);
        }

        /** Whether somebody described by an office can be the actor: no official is called a resident. */
        private boolean kindAgrees(Actor actor) {
            Role role = designation.role();
            if (role == null || actor.roles().isEmpty() || ANYBODY.contains(head)) {
                return true;
            }
            boolean own = role.kind() == RoleKind.PRIVATE;
            return actor.roles().stream().anyMatch(other -> (other.kind() == RoleKind.PRIVATE) == own);
        }

        /** Whether the country and side that the words tell can be the actor's; an international official has a country too. */
        private boolean sideAgrees(Actor actor) {
            Territory territory = designation.territory();
            String bloc = designation.bloc();
            String own = actor.bloc();
            boolean international = own != null && cast.role(own) == BlocRole.INTERGOVERNMENTAL;
            if (international && territory != null && designation.body() == null) {
                return true;
            }
            boolean elsewhere = territory != null && actor.territory() != null && !territory.equals(actor.territory());
            return !elsewhere && (bloc == null || bloc.equals(own));
        }

        private boolean has(List<String> forms, String word) {
            return forms.stream().anyMatch(form -> form.equalsIgnoreCase(word));
        }

        /** Who held the named office on the article's day. */
        private Optional<Person> holder() {
            Role role = designation.role();
            if (role == null) {
                return Optional.empty();
            }
            Body body = designation.body();
            if (body != null) {
                Optional<Person> ofBody = holders.holder(role.name(), body.name(), day);
                if (ofBody.isPresent()) {
                    return ofBody;
                }
            }
            Territory territory = designation.territory();
            String marked = designation.markedBloc();
            if (marked != null && (territory == null || !territory.bloc().equals(marked))) {
                territory = cast.bodies().lastTerritory(offset, marked);
            }
            if (territory == null && body == null && role.kind() == RoleKind.OFFICIAL) {
                Territory local = cast.bodies().localTerritory(offset);
                territory = local != null ? local : cast.bodies().home();
            }
            boolean told = designation.territory() != null || marked != null;
            Optional<Person> local =
                    territory == null ? Optional.empty() : holders.holder(role.name(), territory.name(), day);
            return local.isEmpty() && !told && body == null ? holders.onlyHolder(role.name(), day) : local;
        }

        private Resolution listed(Person person) {
            Optional<Actor> known = cast.known(person);
            if (known.isPresent()) {
                return Resolution.of(
                        known.get(),
                        0.85,
                        read(known.get()) + "; " + known.get().provenance());
            }
            Actor actor = new Actor(Actor.Type.PERSON, person.name());
            actor.person(person);
            actor.learn(designation);
            person.termAt(day).ifPresent(term -> {
                actor.territory(directory.territory(term.of()));
                actor.bloc(term.bloc(), "held the office of " + term.office() + ", " + term.of());
            });
            return Resolution.of(actor, 0.82, actor.provenance());
        }

        /** Somebody of a person or body told by a pronoun: its head, his guest, her mother. */
        private Resolution possessed() {
            if (Set.of("author", "authors", "signatories").contains(head)) {
                Actor author = cast.scene().lastSpeech().map(Appearance::actor).orElseGet(this::author);
                if (author != null) {
                    return Resolution.of(author, 0.57, read(author));
                }
            }
            Optional<Actor> owner = owner();
            if (owner.isEmpty()) {
                return group(designation.role());
            }
            if (COUNTERPARTS.contains(head)) {
                Actor own = owner.get();
                Optional<Actor> other =
                        cast.scene().antecedent(offset, actor -> actor.isPerson() && actor != own, Gender.UNKNOWN);
                if (other.isPresent()) {
                    return Resolution.of(
                            other.get(),
                            0.6,
                            "\"" + words + "\" read as " + other.get().name());
                }
            }
            boolean kin = KIN.contains(head) || designation.isPrivate();
            String bloc = kin
                    ? cast.other()
                    : designation.bloc() != null
                            ? designation.bloc()
                            : owner.get().bloc();
            return unnamed(
                    head + " of " + owner.get().name(),
                    bloc,
                    "belongs to " + owner.get().name());
        }

        /** Unnamed people, or somebody whom only the words describe. */
        private Resolution group(@Nullable Role role) {
            if (Set.of("group", "number", "dozens", "hundreds", "thousands", "majority", "member", "members")
                            .contains(head)
                    && designation.isPrivate()
                    && headWord + 2 < end) {
                Designation rest = designations.read(text, headWord + 2, end);
                if (rest.bloc() != null) {
                    return unnamed(words, rest.bloc(), "described as " + words);
                }
            }
            String bloc = designation.bloc() == null
                            && PARTS.contains(text.word(first).plain())
                    ? blocOfGroup()
                    : designation.bloc();
            Optional<Resolution> state = stateBody();
            if (state.isPresent()) {
                return state.get();
            }
            if (designation.isPrivate()) {
                return unnamed(words, cast.other(), "described as " + words);
            }
            if (bloc == null && PARTNERS.contains(head)) {
                bloc = cast.outsideState();
            }
            boolean leaders = role != null
                    && (head.endsWith("s") || designation.roleWord().startsWith("heads "))
                    && Set.of("President", "Prime Minister").contains(role.name());
            if (bloc == null && (leaders || words.toLowerCase(Locale.ROOT).contains("international "))) {
                bloc = cast.intergovernmental();
            }
            boolean court = text.word(headWord).form().equals("Court");
            if (bloc == null && court) {
                bloc = cast.intergovernmental();
            }
            if (bloc == null && STATE_BODIES.contains(head) && cast.bodies().home() != null) {
                bloc = cast.bodies().home().bloc();
            }
            if (bloc == null && designation.kind() != null) {
                Actor body = cast.bodies()
                        .body(
                                new Designation(words, null, "", null, null, designation.kind(), null, false, ""),
                                offset);
                bloc = body == null ? null : body.bloc();
            }
            if (bloc == null && role != null && Set.of("Ambassador", "Diplomat").contains(role.name())) {
                bloc = cast.outsideState();
            }
            if (bloc == null && role != null && role.kind() == RoleKind.OFFICIAL) {
                Territory local = cast.bodies().localTerritory(offset);
                Territory territory = local != null ? local : cast.bodies().home();
                bloc = territory == null ? null : territory.bloc();
            }
            if (bloc == null && role == null) {
                for (Hit hit : text.hitsAt(headWord)) {
                    if (hit.entry() instanceof Body body) {
                        bloc = body.bloc();
                    }
                }
            }
            return unnamed(words, bloc, bloc == null ? "no side is told" : "described as " + words);
        }

        /** A body of the state that nobody listed: Ruritania's aviation agency, the National Wine Agency. */
        private Optional<Resolution> stateBody() {
            Territory territory = designation.territory();
            boolean national = first + 1 < end
                    && Set.of("national", "state", "public")
                            .contains(text.word(first + 1).plain());
            boolean local = Set.of("council", "municipality", "department", "police", "committee", "commission")
                    .contains(head);
            if (!STATE_BODIES.contains(head) || words.contains("Olympic") || territory == null && !national && !local) {
                return Optional.empty();
            }
            Territory owner = territory != null ? territory : cast.bodies().home();
            if (owner == null) {
                return Optional.empty();
            }
            String full = territory == null && national ? stripped(words) + " of " + owner.name() : words;
            return Optional.of(unnamed(full, owner.bloc(), "a state body of " + owner.name()));
        }

        /** The side of the people of whom one or some speak: officials, soldiers named shortly before. */
        private @Nullable String blocOfGroup() {
            int sentence = text.sentenceAt(offset);
            for (int at = first - 1; at >= 0 && text.sentence(at) >= sentence - 2; at--) {
                String plain = text.word(at).plain();
                Optional<Hit> hit = text.thingAt(at, first).filter(found -> found.entry() instanceof Role);
                if (hit.isPresent() && plain.endsWith("s")) {
                    int begin = Math.max(0, at - 3);
                    Designation group = designations.read(text, begin, hit.get().end());
                    return group.isPrivate() ? cast.other() : group.bloc();
                }
            }
            return null;
        }

        private Resolution unnamed(String name, @Nullable String bloc, String why) {
            Actor earlier = nameless.get(first);
            if (earlier != null && earlier.name().equals(stripped(name))) {
                return Resolution.unnamed(earlier, 0.57, earlier.provenance());
            }
            Role role = designation.role();
            boolean one = role != null && !role.name().equals("Group") && !head.endsWith("s");
            Actor actor = new Actor(one ? Actor.Type.PERSON : Actor.Type.GROUP, stripped(name));
            if (one) {
                actor.roles().add(role);
                actor.gender(WOMEN.contains(head) ? Gender.FEMALE : MEN.contains(head) ? Gender.MALE : Gender.UNKNOWN);
            }
            nameless.put(first, actor);
            actor.bloc(bloc == null ? cast.other() : bloc, why);
            actor.territory(designation.territory());
            return Resolution.unnamed(actor, 0.57, why);
        }

        private String stripped(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (String article : List.of("the ", "a ", "an ")) {
                if (lower.startsWith(article)) {
                    return name.substring(article.length());
                }
            }
            return name;
        }
    }
}
