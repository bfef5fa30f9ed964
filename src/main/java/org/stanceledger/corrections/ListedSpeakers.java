package org.stanceledger.corrections;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.ActorDirectory;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.NameFolding;
import org.stanceledger.lexicon.Person;

/** The persons and bodies of the directory by all their names, so that a correction means the same actor as the analysis does. */
final class ListedSpeakers {
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    ListedSpeakers(ActorDirectory directory) {
        for (Person person : directory.persons()) {
            add(persons, person, person.name(), person.aliases());
        }
        for (Body body : directory.bodies()) {
            add(bodies, body, body.name(), body.aliases());
        }
        bodies.keySet().stream().filter(persons::containsKey).forEach(ambiguous::add);
    }

    /**
     * An actor of the directory on a day.
     *
     * @param name the name of reports
     * @param role the office held then, empty if unknown
     * @param bloc id of the bloc, empty if unknown
     */
    record Listed(String name, String role, String bloc) {}

    /** The actor that a name means; empty if nobody or several are called so. */
    Optional<Listed> find(String name, @Nullable LocalDate day) {
        String key = NameFolding.plain(name);
        if (ambiguous.contains(key)) {
            return Optional.empty();
        }
        Person person = persons.get(key);
        if (person != null) {
            return Optional.of(person.termAt(day)
                    .map(term -> new Listed(person.name(), term.office(), term.bloc()))
                    .orElse(new Listed(person.name(), "", "")));
        }
        return Optional.ofNullable(bodies.get(key)).map(body -> new Listed(body.name(), "", body.bloc()));
    }

    private <T> void add(Map<String, T> index, T entry, String name, List<String> aliases) {
        put(index, entry, name);
        aliases.forEach(alias -> put(index, entry, alias));
    }

    private <T> void put(Map<String, T> index, T entry, String name) {
        String key = NameFolding.plain(name);
        T before = index.putIfAbsent(key, entry);
        if (before != null && !before.equals(entry)) {
            ambiguous.add(key);
        }
    }
}
