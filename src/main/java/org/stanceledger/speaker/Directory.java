package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.Entry;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.NameFolding;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Territory;

/** The directory as the resolver asks it: who is meant by a name on a day, which role an office is. */
final class Directory {
    private static final long LONG_AGO = 365L * 12;

    private final ConflictDirectory data;
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Territory> territories = new HashMap<>();

    Directory(ConflictDirectory data) {
        this.data = data;
        data.actors().roles().forEach(role -> roles.put(role.name(), role));
        data.actors().bodies().forEach(body -> bodies.put(body.name(), body));
        data.actors().territories().forEach(territory -> territories.put(territory.name(), territory));
    }

    Map<String, Gender> givenNames() {
        return data.actors().givenNames();
    }

    /** The role of an office: itself, or the one whose words the office holds. */
    Optional<Role> role(String office) {
        Role exact = roles.get(office);
        if (exact != null) {
            return Optional.of(exact);
        }
        String plain = " " + NameFolding.plain(office) + " ";
        return data.actors().roles().stream()
                .flatMap(role -> role.words().stream().map(word -> Map.entry(NameFolding.plain(word), role)))
                .filter(entry -> plain.contains(" " + entry.getKey() + " "))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }

    @Nullable
    Body body(String name) {
        return bodies.get(name);
    }

    @Nullable
    Territory territory(String name) {
        return territories.get(name);
    }

    /** The listed person whose name or alias the words from first to end are. */
    Optional<Person> byName(ArticleText text, int first, int end) {
        for (Hit hit : text.hitsAt(first)) {
            boolean whole = hit.end() == end || hit.end() == end - 1 && isSurnameOf(text, end - 1, hit.entry());
            if (hit.entry() instanceof Person person && hit.form() == Form.NAME && whole) {
                return Optional.of(person);
            }
        }
        return bySurname(text, end - 1, null, null).stream()
                .filter(person -> sameGivenName(person.name(), text.word(first).form()))
                .findFirst();
    }

    private static boolean isSurnameOf(ArticleText text, int word, Entry entry) {
        return text.hitsAt(word).stream()
                .anyMatch(hit -> hit.form() == Form.SURNAME && hit.entry().equals(entry));
    }

    /** Whether two given names are spellings of one: Aleksandr, Alexander. */
    private static boolean sameGivenName(String name, String given) {
        String one = NameFolding.fold(
                name.substring(0, Math.max(1, name.indexOf(' '))).strip());
        String other = NameFolding.fold(given);
        int shared = Math.min(3, Math.min(one.length(), other.length()));
        return one.regionMatches(0, other, 0, shared);
    }

    /** The listed persons of a surname, those first who held office on the day and whose office agrees. */
    List<Person> bySurname(ArticleText text, int word, @Nullable LocalDate day, @Nullable Designation designation) {
        List<Person> persons = new ArrayList<>();
        for (Hit hit : text.hitsAt(word)) {
            if (hit.entry() instanceof Person person
                    && hit.form() == Form.SURNAME
                    && hit.end() == word + 1
                    && alive(person, day)) {
                persons.add(person);
            }
        }
        persons.sort(Comparator.comparingLong(person -> rank(person, day, designation)));
        return persons;
    }

    private static boolean alive(Person person, @Nullable LocalDate day) {
        return day == null
                || person.termAt(day).map(term -> term.daysAway(day) < LONG_AGO).orElse(true);
    }

    private static long rank(Person person, @Nullable LocalDate day, @Nullable Designation designation) {
        long away = person.termAt(day)
                .map(term -> day == null ? 0 : Math.min(term.daysAway(day), LONG_AGO))
                .orElse(LONG_AGO);
        boolean agrees = designation != null
                && designation.role() != null
                && person.terms().stream()
                        .anyMatch(
                                term -> term.office().equals(designation.role().name()));
        return agrees ? away - 2 * LONG_AGO : away;
    }
}
