package org.stanceledger.config;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stanceledger.config.ConflictFolder.ListFolder;
import org.stanceledger.lexicon.ActorDirectory;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Leaning;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.lexicon.NameEnding;
import org.stanceledger.lexicon.NameFolding;
import org.stanceledger.lexicon.Outlet;
import org.stanceledger.lexicon.Phrase;
import org.stanceledger.lexicon.Place;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.WordUse;

/** Reads the lists of a conflict's folders into a directory. */
final class DirectoryReader {
    private final Conflict conflict;
    private final List<ListFolder> folders;
    private final Faults faults;
    private final Names names;
    private final Dates dates;

    DirectoryReader(Conflict conflict, List<ListFolder> folders, Faults faults) {
        this.conflict = conflict;
        this.folders = folders;
        this.faults = faults;
        this.names = new Names(faults);
        this.dates = new Dates(faults);
    }

    ConflictDirectory read() {
        Map<String, Set<WordUse>> words = words();
        Map<String, BodyKind> kinds = bodyKinds();
        Map<String, Role> roles = roles(kinds);
        Map<String, Territory> territories = territories();
        Map<String, Body> bodies = bodies(territories, kinds);
        var persons = new PersonReader(faults, names, roles, territories, bodies, this::bloc);
        return new ConflictDirectory(
                conflict,
                new ActorDirectory(
                        List.copyOf(territories.values()),
                        List.copyOf(bodies.values()),
                        persons.read(folders),
                        List.copyOf(roles.values()),
                        List.copyOf(kinds.values()),
                        phrases(territories, words),
                        outlets(territories),
                        places(territories),
                        nameEndings(territories),
                        givenNames(),
                        words),
                terms(),
                leanings());
    }

    private Map<String, BodyKind> bodyKinds() {
        return keyed(
                "body-kinds.csv",
                List.of("kind"),
                List.of("words", "short", "pattern", "note"),
                row -> new BodyKind(
                        row.get("kind"),
                        withName(row.get("kind"), row.list("words")),
                        row.list("short"),
                        row.get("pattern")));
    }

    private Map<String, Role> roles(Map<String, BodyKind> kinds) {
        return keyed("roles.csv", List.of("role", "kind"), List.of("words", "short", "body", "note"), row -> {
            RoleKind kind = oneOf(row, "kind", RoleKind.values());
            if (!row.get("body").isEmpty() && !kinds.containsKey(row.get("body"))) {
                faults.add(
                        row.file(),
                        row.line(),
                        "unknown kind of body '" + row.get("body") + "'; add it to body-kinds.csv");
            }
            return kind == null
                    ? null
                    : new Role(
                            row.get("role"),
                            kind,
                            withName(row.get("role"), row.list("words")),
                            row.list("short"),
                            row.get("body"));
        });
    }

    private Map<String, Territory> territories() {
        return keyed(
                "territories.csv",
                List.of("name"),
                List.of("bloc", "government", "aliases", "demonyms", "capitals", "within", "source"),
                row -> {
                    String name = row.get("name");
                    String bloc = row.get("bloc").isEmpty()
                            ? conflict.bloc(BlocRole.OUTSIDE_STATE).id()
                            : bloc(row, row.get("bloc"));
                    if (names.givesWay(row, name, name)) {
                        return null;
                    }
                    List<String> all = names.claim(row, withName(name, row.list("aliases")), name);
                    List<String> demonyms = names.claim(row, row.list("demonyms"), name);
                    List<String> capitals = names.claim(row, row.list("capitals"), name);
                    String government = row.get("government");
                    return new Territory(
                            name,
                            bloc,
                            government.isEmpty() ? "Government of " + name : government,
                            all,
                            demonyms,
                            capitals,
                            row.get("within"));
                });
    }

    private Map<String, Body> bodies(Map<String, Territory> territories, Map<String, BodyKind> kinds) {
        List<CsvRow> rows = new ArrayList<>();
        Map<String, Body> bodies = keyed(
                "bodies.csv", List.of("name"), List.of("of", "kind", "bloc", "aliases", "short", "source"), row -> {
                    String name = row.get("name");
                    if (names.givesWay(row, name, name)) {
                        return null;
                    }
                    rows.add(row);
                    List<String> aliases = names.claim(row, row.list("aliases"), name);
                    names.claim(row, List.of(name), name);
                    if (!row.get("kind").isEmpty() && !kinds.containsKey(row.get("kind"))) {
                        faults.add(
                                row.file(),
                                row.line(),
                                "unknown kind of body '" + row.get("kind") + "'; add it to body-kinds.csv");
                    }
                    String bloc = row.get("bloc").isEmpty() ? "" : bloc(row, row.get("bloc"));
                    return new Body(name, bloc, row.get("of"), row.get("kind"), aliases, row.list("short"));
                });
        for (CsvRow row : rows) {
            bodies.computeIfPresent(row.get("name"), (name, body) -> inheriting(row, body, territories, bodies));
        }
        return bodies;
    }

    private Body inheriting(CsvRow row, Body body, Map<String, Territory> territories, Map<String, Body> bodies) {
        if (!body.of().isEmpty() && !territories.containsKey(body.of()) && !bodies.containsKey(body.of())) {
            faults.add(
                    row.file(), row.line(), "'of' names '" + body.of() + "', which is neither a territory nor a body");
        }
        String bloc = body.bloc();
        Body above = body;
        for (int depth = 0; bloc.isEmpty() && depth < 10; depth++) {
            Territory territory = territories.get(above.of());
            Body next = bodies.get(above.of());
            if (territory != null) {
                bloc = territory.bloc();
            } else if (next == null) {
                break;
            } else {
                bloc = next.bloc();
                above = next;
            }
        }
        if (bloc.isEmpty()) {
            faults.add(row.file(), row.line(), "'" + body.name() + "' needs a bloc, or an 'of' that has one");
        }
        return new Body(body.name(), bloc, body.of(), body.kind(), body.aliases(), body.shortForms());
    }

    private List<Phrase> phrases(Map<String, Territory> territories, Map<String, Set<WordUse>> words) {
        Map<String, Phrase> phrases =
                keyed("phrases.csv", List.of("phrase", "bloc"), List.of("speaker", "note"), row -> {
                    String speaker = row.get("speaker").isEmpty() ? row.get("phrase") : row.get("speaker");
                    return new Phrase(row.get("phrase"), bloc(row, row.get("bloc")), speaker);
                });
        MarkedPhrases.addTo(phrases, conflict, territories.values(), words);
        return List.copyOf(phrases.values());
    }

    private List<Outlet> outlets(Map<String, Territory> territories) {
        return List.copyOf(keyed("outlets.csv", List.of("outlet"), List.of("territory", "note"), row -> {
                    String territory = row.get("territory");
                    if (!territory.isEmpty() && !territories.containsKey(territory)) {
                        faults.add(row.file(), row.line(), "unknown territory '" + territory + "'");
                    }
                    return new Outlet(row.get("outlet"), territory);
                })
                .values());
    }

    private List<Place> places(Map<String, Territory> territories) {
        return List.copyOf(keyed("places.csv", List.of("place", "territory"), List.of("note"), row -> {
                    Territory territory = territories.get(row.get("territory"));
                    if (territory == null) {
                        faults.add(row.file(), row.line(), "unknown territory '" + row.get("territory") + "'");
                        return null;
                    }
                    return new Place(row.get("place"), territory);
                })
                .values());
    }

    private List<NameEnding> nameEndings(Map<String, Territory> territories) {
        return List.copyOf(keyed("name-endings.csv", List.of("ending", "territories"), List.of("note"), row -> {
                    for (String territory : row.list("territories")) {
                        if (!territories.containsKey(territory)) {
                            faults.add(row.file(), row.line(), "unknown territory '" + territory + "'");
                        }
                    }
                    return new NameEnding(row.get("ending").toLowerCase(Locale.ROOT), row.list("territories"));
                })
                .values());
    }

    private List<LoadedTerm> terms() {
        return List.copyOf(keyed("terms.csv", List.of("term", "concept", "position"), List.of("note"), row -> {
                    String position = row.get("position");
                    if (!position.equals(Conflict.NEUTRAL) && !conflict.poles().contains(position)) {
                        faults.add(
                                row.file(),
                                row.line(),
                                "'" + position + "' is neither neutral nor one of the poles " + conflict.poles());
                    }
                    return new LoadedTerm(row.get("concept"), row.get("term"), position);
                })
                .values());
    }

    private List<Leaning> leanings() {
        return List.copyOf(keyed("leanings.csv", List.of("name", "position"), List.of("from", "to", "source"), row -> {
                    if (!conflict.poles().contains(row.get("position"))) {
                        faults.add(
                                row.file(),
                                row.line(),
                                "'" + row.get("position") + "' is none of the poles " + conflict.poles());
                    }
                    return new Leaning(
                            row.get("name"), row.get("position"), dates.first(row, "from"), dates.last(row, "to"));
                })
                .values());
    }

    private Map<String, Gender> givenNames() {
        Map<String, Gender> genders = new HashMap<>();
        keyed("given-names.csv", List.of("name", "gender"), List.of(), row -> {
            Gender gender = oneOf(row, "gender", Gender.values());
            return gender == null ? null : genders.put(NameFolding.plain(row.get("name")), gender);
        });
        return genders;
    }

    private Map<String, Set<WordUse>> words() {
        return keyed("words.csv", List.of("word", "use"), List.of("note"), row -> {
            Set<WordUse> uses = EnumSet.noneOf(WordUse.class);
            for (String use : row.list("use")) {
                WordUse known = named(row, "use", use, WordUse.values());
                if (known != null) {
                    uses.add(known);
                }
            }
            return uses;
        });
    }

    /** Rows by their first column; what an earlier folder lists hides the later folders' row of that name. */
    private <T> Map<String, T> keyed(
            String file, List<String> required, List<String> optional, Function<CsvRow, @Nullable T> read) {
        Map<String, T> result = new LinkedHashMap<>();
        Map<String, CsvRow> seen = new HashMap<>();
        for (ListFolder folder : folders) {
            for (CsvRow row :
                    CsvTable.read(folder.path().resolve(file), folder.prefix() + file, required, optional, faults)) {
                String key = row.get(required.get(0));
                CsvRow earlier = seen.putIfAbsent(key, row);
                if (earlier != null && earlier.file().equals(row.file())) {
                    faults.add(row.file(), row.line(), "'" + key + "' stands already on line " + earlier.line());
                } else if (earlier == null) {
                    T value = read.apply(row);
                    if (value != null) {
                        result.put(key, value);
                    }
                }
            }
        }
        return result;
    }

    /** The id of the bloc that a cell names by its id or, in shared lists, by its role. */
    private String bloc(CsvRow row, String value) {
        for (Bloc bloc : conflict.blocs()) {
            if (bloc.id().equals(value)) {
                return value;
            }
        }
        for (Bloc bloc : conflict.blocs()) {
            if (bloc.role().label().equals(value)) {
                return bloc.id();
            }
        }
        faults.add(
                row.file(),
                row.line(),
                "unknown bloc '" + value + "'; known are "
                        + conflict.blocs().stream().map(Bloc::id).toList());
        return value;
    }

    private <E extends Enum<E>> @Nullable E oneOf(CsvRow row, String column, E[] values) {
        return named(row, column, row.get(column), values);
    }

    private <E extends Enum<E>> @Nullable E named(CsvRow row, String column, String name, E[] values) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(name)) {
                return value;
            }
        }
        List<String> known = new ArrayList<>();
        for (E value : values) {
            known.add(value.name().toLowerCase(Locale.ROOT));
        }
        faults.add(row.file(), row.line(), "'" + name + "' is no " + column + "; known are " + known);
        return null;
    }

    private static List<String> withName(String name, List<String> others) {
        List<String> all = new ArrayList<>(List.of(name));
        others.stream().filter(other -> !all.contains(other)).forEach(all::add);
        return all;
    }
}
