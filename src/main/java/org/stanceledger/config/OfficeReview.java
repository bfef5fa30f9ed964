package org.stanceledger.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.OfficeHolders;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Territory;

/** Looks over the high offices of the parties: held by nobody, by two at a time, or left open for a while. */
final class OfficeReview {
    /** Offices that one person holds at a time, and that articles name without the person. */
    private static final List<String> OFFICES = List.of("President", "Prime Minister", "Foreign Minister");

    /** Offices of which a party needs one at least. */
    private static final Set<String> HEADS = Set.of("President", "Prime Minister");

    /** A shorter overlap or gap is how offices change hands, in days. */
    private static final long CHANGE = 120;

    private final ConflictDirectory directory;

    OfficeReview(ConflictDirectory directory) {
        this.directory = directory;
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (Territory territory : directory.actors().territories()) {
            Bloc bloc = directory.conflict().bloc(territory.bloc());
            if (!Parties.isParty(bloc)) {
                continue;
            }
            if (isLed(territory)) {
                OFFICES.forEach(office -> changes(office, territory, warnings));
            } else if (territory.within().isEmpty() || !sharesBlocWithWhole(territory)) {
                warnings.add(
                        "territory " + territory.name() + ": nobody in persons.csv is its President or Prime Minister");
            }
        }
        return warnings;
    }

    /** Whether a territory is a region of another of the same bloc, so that it needs no head of its own. */
    private boolean sharesBlocWithWhole(Territory territory) {
        return directory.actors().territories().stream()
                .anyMatch(whole ->
                        whole.name().equals(territory.within()) && whole.bloc().equals(territory.bloc()));
    }

    private boolean isLed(Territory territory) {
        return directory.actors().persons().stream()
                .flatMap(person -> person.terms().stream())
                .anyMatch(term -> term.of().equals(territory.name()) && HEADS.contains(role(term)));
    }

    private String role(Person.Term term) {
        return OfficeHolders.role(term.office(), directory.actors().roles());
    }

    private void changes(String office, Territory territory, List<String> warnings) {
        List<Holding> holdings = holdings(office, territory);
        @Nullable Holding before = null;
        for (Holding holding : holdings) {
            if (before != null) {
                long apart = holding.from.toEpochDay() - before.to.toEpochDay();
                String where = office + " of " + territory.name() + ": ";
                if (apart > CHANGE) {
                    warnings.add(where + "nobody from " + before.to + " to " + holding.from);
                } else if (apart < -CHANGE && !before.person.equals(holding.person)) {
                    LocalDate end = before.to.isBefore(holding.to) ? before.to : holding.to;
                    warnings.add(where + before.person + " and " + holding.person + " at once from " + holding.from
                            + (end.equals(LocalDate.MAX) ? "" : " to " + end));
                }
            }
            before = before == null || holding.to.isAfter(before.to) ? holding : before;
        }
    }

    private List<Holding> holdings(String office, Territory territory) {
        List<Holding> holdings = new ArrayList<>();
        for (Person person : directory.actors().persons()) {
            for (Person.Term term : person.terms()) {
                if (role(term).equals(office) && term.of().equals(territory.name()) && term.from() != null) {
                    holdings.add(
                            new Holding(person.name(), term.from(), term.to() == null ? LocalDate.MAX : term.to()));
                }
            }
        }
        holdings.sort(Comparator.comparing(Holding::from));
        return holdings;
    }

    private record Holding(String person, LocalDate from, LocalDate to) {}
}
