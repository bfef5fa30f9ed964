package org.stanceledger.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stanceledger.lexicon.ActorDirectory;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.LoadedTerm;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Territory;

/**
 * Looks over a conflict's lists that are free of faults and tells what an analyst may have forgotten.
 *
 * @param directory the lists
 */
public record ConflictReview(ConflictDirectory directory) {

    /** What may have been forgotten, a sentence each, in the order in which the lists are usually written. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        directory.conflict().blocs().forEach(bloc -> bloc(bloc, warnings));
        for (String pole : directory.conflict().poles()) {
            if (directory.conflict().blocs().stream().noneMatch(bloc -> pole.equals(bloc.pole()))) {
                warnings.add("pole " + pole + ": no bloc has it; add 'pole: " + pole + "' to a bloc in conflict.yaml");
            }
        }
        persons(warnings);
        warnings.addAll(new OfficeReview(directory).warnings());
        terms(warnings);
        return warnings;
    }

    /** How many entries of a bloc there are, by list: territories, bodies, persons, phrases. */
    public Map<String, Long> counts(Bloc bloc) {
        ActorDirectory actors = directory.actors();
        Map<String, Long> counts = new TreeMap<>();
        counts.put("territories", territories(bloc).stream().count());
        counts.put(
                "bodies",
                actors.bodies().stream()
                        .filter(body -> body.bloc().equals(bloc.id()))
                        .count());
        counts.put(
                "persons",
                actors.persons().stream().filter(person -> isOf(person, bloc)).count());
        counts.put(
                "phrases",
                actors.phrases().stream()
                        .filter(phrase -> phrase.bloc().equals(bloc.id()))
                        .count());
        return counts;
    }

    /** How many terms are the words of a pole, or neutral. */
    public Map<String, Long> termsByPosition() {
        return directory.terms().stream()
                .collect(Collectors.groupingBy(LoadedTerm::position, TreeMap::new, Collectors.counting()));
    }

    private void bloc(Bloc bloc, List<String> warnings) {
        Map<String, Long> counts = counts(bloc);
        if (bloc.role() != BlocRole.OTHER && counts.values().stream().allMatch(count -> count == 0)) {
            warnings.add("bloc " + bloc.id() + ": nobody belongs to it; name it in territories.csv or bodies.csv");
            return;
        }
        if (!Parties.isParty(bloc)) {
            return;
        }
        if (bloc.pole() == null) {
            warnings.add("bloc " + bloc.id() + ": a party to the conflict without a 'pole' in conflict.yaml");
        }
        if (bloc.role() == BlocRole.BREAKAWAY && bloc.marks().isEmpty()) {
            warnings.add("bloc " + bloc.id() + ": no 'marks' such as breakaway, de facto in conflict.yaml");
        }
        if (counts.getOrDefault("territories", 0L) == 0) {
            warnings.add("bloc " + bloc.id() + ": no territory; add its state or region to territories.csv");
        }
        for (Territory territory : territories(bloc)) {
            if (territory.demonyms().isEmpty()) {
                warnings.add("territory " + territory.name() + ": no demonyms; 'the ... government' is not found");
            }
            if (territory.capitals().isEmpty() && territory.within().isEmpty()) {
                warnings.add("territory " + territory.name() + ": no capital, whose name often stands for it");
            }
        }
        if (counts.getOrDefault("persons", 0L) == 0) {
            warnings.add("bloc " + bloc.id() + ": no persons; add its leaders to persons.csv");
        }
    }

    private void persons(List<String> warnings) {
        var idle = new TreeSet<String>();
        var undated = new TreeSet<String>();
        var ungendered = new TreeSet<String>();
        for (Person person : directory.actors().persons()) {
            if (person.terms().isEmpty()) {
                idle.add(person.name());
            }
            if (person.terms().size() > 1
                    && person.terms().stream().anyMatch(term -> term.from() == null && term.to() == null)) {
                undated.add(person.name());
            }
            if (person.gender() == Gender.UNKNOWN) {
                ungendered.add(person.name());
            }
        }
        names(idle, "without an office, hence without a bloc", warnings);
        names(undated, "with several offices of which one has no dates", warnings);
        names(ungendered, "without gender, so 'he' and 'she' may be taken for them", warnings);
    }

    private static void names(TreeSet<String> names, String what, List<String> warnings) {
        if (!names.isEmpty()) {
            String some = names.stream().limit(8).collect(Collectors.joining(", "));
            warnings.add(names.size() + (names.size() == 1 ? " person " : " persons ") + what + ": " + some
                    + (names.size() > 8 ? ", ..." : ""));
        }
    }

    private void terms(List<String> warnings) {
        Map<String, Long> positions = termsByPosition();
        for (String pole : directory.conflict().poles()) {
            if (!positions.containsKey(pole)) {
                warnings.add("terms: none is the word of pole " + pole + "; see terms.csv");
            }
        }
        Map<String, Long> concepts = directory.terms().stream()
                .collect(Collectors.groupingBy(LoadedTerm::concept, TreeMap::new, Collectors.counting()));
        List<String> lonely = concepts.entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .toList();
        if (!lonely.isEmpty()) {
            warnings.add("terms: concepts with a single word have no rival: " + String.join(", ", lonely));
        }
    }

    private List<Territory> territories(Bloc bloc) {
        return directory.actors().territories().stream()
                .filter(territory -> territory.bloc().equals(bloc.id()))
                .toList();
    }

    private static boolean isOf(Person person, Bloc bloc) {
        return person.terms().stream().anyMatch(term -> term.bloc().equals(bloc.id()));
    }
}
