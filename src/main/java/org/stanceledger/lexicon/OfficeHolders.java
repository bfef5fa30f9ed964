package org.stanceledger.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
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
        for (Person person : actors.persons()) {
            for (Person.Term term : person.terms()) {
                holders.computeIfAbsent(key(term.office(), term.of()), key -> new ArrayList<>())
                        .add(new Holder(person, term));
            }
        }
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
        Holder best = null;
        for (Holder holder : all) {
            long away = holder.term.daysAway(day);
            boolean better = best == null
                    || away < best.term.daysAway(day)
                    || away == best.term.daysAway(day) && later(holder.term, best.term);
            if (away <= SHORTLY && better) {
                best = holder;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.person);
    }

    private static boolean later(Person.Term one, Person.Term other) {
        return one.from() != null && (other.from() == null || one.from().isAfter(other.from()));
    }

    private static String key(String office, String of) {
        return office + " of " + of;
    }

    private record Holder(Person person, Person.Term term) {}
}
