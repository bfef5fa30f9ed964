package org.stanceledger.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows who held which office when. Thread-safe. */
public final class OfficeHolders {
    private static final long SHORTLY = 60;

    private final Map<String, List<Holder>> holders = new HashMap<>();

    public OfficeHolders(ActorDirectory actors) {
        Map<String, String> roles = new HashMap<>();
        for (Person person : actors.persons()) {
            for (Person.Term term : person.terms()) {
                String role = roles.computeIfAbsent(term.office(), office -> role(office, actors.roles()));
                holders.computeIfAbsent(key(role, term.of()), key -> new ArrayList<>())
                        .add(new Holder(person, term));
            }
        }
    }

    /** The role that an office is: itself, or the one with the longest of the words that the office holds. */
    public static String role(String office, List<Role> roles) {
        String plain = " " + NameFolding.plain(office) + " ";
        String best = office;
        int length = 0;
        for (Role role : roles) {
            for (String word : role.words()) {
                if (word.length() > length && plain.contains(" " + NameFolding.plain(word) + " ")) {
                    best = role.name();
                    length = word.length();
                }
            }
        }
        return best;
    }

    /**
     * Who held an office on a day, or the only one who ever did where the day is unknown. Somebody who left or entered
     * within two months counts where nobody else is known, as lists of dates have gaps.
     *
     * @param office the name of the role
     * @param of the territory or body
     */
    public Optional<Person> holder(String office, String of, @Nullable LocalDate day) {
        List<Holder> all = holders.getOrDefault(key(office, of), List.of());
        if (day == null) {
            return all.size() == 1 ? Optional.of(all.get(0).person) : Optional.empty();
        }
        List<Person> inOffice = all.stream()
                .filter(holder -> holder.term.holdsAt(day))
                .map(Holder::person)
                .distinct()
                .toList();
        if (!inOffice.isEmpty()) {
            return inOffice.size() == 1 ? Optional.of(inOffice.get(0)) : latest(all, day);
        }
        return all.stream()
                .filter(holder -> holder.term.daysAway(day) <= SHORTLY)
                .min(Comparator.comparingLong(holder -> holder.term.daysAway(day)))
                .map(Holder::person);
    }

    /** The person who held an office on a day where no other country had such an office: the Federal Chancellor. */
    public Optional<Person> onlyHolder(String office, @Nullable LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        List<Person> found = holders.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(office + " of "))
                .flatMap(entry -> entry.getValue().stream())
                .filter(holder -> holder.term.holdsAt(day))
                .map(Holder::person)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** On the day of a handover, who came last; nobody where an office has many holders at once, as ambassadors have. */
    private static Optional<Person> latest(List<Holder> all, LocalDate day) {
        List<Holder> begun =
                all.stream().filter(holder -> holder.term.holdsAt(day)).toList();
        boolean handover = begun.stream().anyMatch(holder -> day.equals(holder.term.to()));
        return handover && begun.size() == 2
                ? begun.stream()
                        .filter(holder -> !day.equals(holder.term.to()))
                        .map(Holder::person)
                        .findFirst()
                : Optional.empty();
    }

    private static String key(String office, String of) {
        return office + " of " + of;
    }

    private record Holder(Person person, Person.Term term) {}
}
