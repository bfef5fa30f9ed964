package org.stanceledger.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.stanceledger.config.ConflictFolder.ListFolder;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Territory;

/** Reads persons.csv: a row for each office that a person held. */
final class PersonReader {
    private static final String FILE = "persons.csv";
    private static final List<String> REQUIRED = List.of("name");
    private static final List<String> OPTIONAL =
            List.of("gender", "office", "of", "from", "to", "bloc", "aliases", "source");

    private final Faults faults;
    private final Names names;
    private final Dates dates;
    private final Map<String, Role> roles;
    private final Map<String, Territory> territories;
    private final Map<String, Body> bodies;
    private final BiFunction<CsvRow, String, String> blocs;

    PersonReader(
            Faults faults,
            Names names,
            Map<String, Role> roles,
            Map<String, Territory> territories,
            Map<String, Body> bodies,
            BiFunction<CsvRow, String, String> blocs) {
        this.faults = faults;
        this.names = names;
        this.dates = new Dates(faults);
        this.roles = roles;
        this.territories = territories;
        this.bodies = bodies;
        this.blocs = blocs;
    }

    List<Person> read(List<ListFolder> folders) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Set<String> hidden = new HashSet<>();
        for (ListFolder folder : folders) {
            String file = folder.prefix() + FILE;
            for (CsvRow row : CsvTable.read(folder.path().resolve(FILE), file, REQUIRED, OPTIONAL, faults)) {
                String name = row.get("name");
                if (givesWay(row, name) || hidden.contains(name)) {
                    hidden.add(name);
                    continue;
                }
                Entry entry = entries.computeIfAbsent(name, key -> new Entry(file));
                if (entry.file.equals(file)) {
                    add(row, entry);
                }
            }
        }
        List<Person> persons = new ArrayList<>();
        entries.forEach((name, entry) ->
                persons.add(new Person(name, entry.gender, List.copyOf(entry.aliases), List.copyOf(entry.terms))));
        return persons;
    }

    /** Whether the conflict's own list knows this person by another spelling. */
    private boolean givesWay(CsvRow row, String name) {
        return names.givesWay(row, name, name)
                || row.list("aliases").stream().anyMatch(alias -> names.givesWay(row, alias, name));
    }

    private void add(CsvRow row, Entry entry) {
        String name = row.get("name");
        names.claim(row, List.of(name), name);
        entry.aliases.addAll(names.claim(row, row.list("aliases"), name));
        Gender gender = gender(row);
        if (gender != Gender.UNKNOWN) {
            entry.gender = gender;
        }
        if (!row.get("office").isEmpty()
                || !row.get("of").isEmpty()
                || !row.get("bloc").isEmpty()) {
            Person.Term term = term(row);
            if (term != null) {
                entry.terms.add(term);
            }
        }
    }

    private Person.@Nullable Term term(CsvRow row) {
        String office = row.get("office");
        if (!office.isEmpty() && !knownOffice(office)) {
            faults.add(
                    row.file(), row.line(), "'" + office + "' ends in no role of roles.csv; add its last word there");
        }
        String of = row.get("of");
        String bloc = "";
        if (territories.containsKey(of)) {
            bloc = territories.get(of).bloc();
        } else if (bodies.containsKey(of)) {
            bloc = bodies.get(of).bloc();
        } else if (!of.isEmpty()) {
            faults.add(row.file(), row.line(), "'of' names '" + of + "', which is neither a territory nor a body");
            return null;
        }
        if (!row.get("bloc").isEmpty()) {
            bloc = blocs.apply(row, row.get("bloc"));
        }
        if (bloc.isEmpty()) {
            faults.add(row.file(), row.line(), "needs 'of' or 'bloc'");
            return null;
        }
        LocalDate from = dates.first(row, "from");
        LocalDate to = dates.last(row, "to");
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(row.file(), row.line(), "'to' " + row.get("to") + " lies before 'from' " + row.get("from"));
        }
        return new Person.Term(office, of, bloc, from, to);
    }

    /** Whether an office is a role or is made of one: Deputy Foreign Minister, Chairman of the Defence Committee. */
    private boolean knownOffice(String office) {
        String lower = " " + office.toLowerCase(Locale.ROOT) + " ";
        return roles.containsKey(office)
                || roles.values().stream()
                        .flatMap(role -> role.words().stream())
                        .anyMatch(word -> lower.contains(" " + word.toLowerCase(Locale.ROOT) + " "));
    }

    private Gender gender(CsvRow row) {
        String value = row.get("gender");
        if (value.equals("m")) {
            return Gender.MALE;
        }
        if (value.equals("f")) {
            return Gender.FEMALE;
        }
        if (!value.isEmpty()) {
            faults.add(row.file(), row.line(), "gender is m, f or empty, not '" + value + "'");
        }
        return Gender.UNKNOWN;
    }

    /** What the rows of one person say so far. */
    private static final class Entry {
        private final String file;
        private final Set<String> aliases = new LinkedHashSet<>();
        private final List<Person.Term> terms = new ArrayList<>();
        private Gender gender = Gender.UNKNOWN;

        Entry(String file) {
            this.file = file;
        }
    }
}
