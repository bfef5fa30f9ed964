package org.stanceledger.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everybody and everything that a conflict's configuration lists. Names are unique within each list.
 *
 * @param territories states and regions
 * @param bodies bodies
 * @param persons persons with dated offices
 * @param roles offices and occupations
 * @param bodyKinds kinds of bodies
 * @param phrases words that stand for a bloc
 * @param outlets media
 * @param places towns and districts
 * @param nameEndings endings of family names that tell a territory
 * @param givenNames the gender of given names, keyed in lower case
 * @param words common words with their uses, keyed in lower case
 */
public record ActorDirectory(
        List<Territory> territories,
        List<Body> bodies,
        List<Person> persons,
        List<Role> roles,
        List<BodyKind> bodyKinds,
        List<Phrase> phrases,
        List<Outlet> outlets,
        List<Place> places,
        List<NameEnding> nameEndings,
        Map<String, Gender> givenNames,
        Map<String, Set<WordUse>> words) {
    public ActorDirectory {
        territories = List.copyOf(territories);
        bodies = List.copyOf(bodies);
        persons = List.copyOf(persons);
        roles = List.copyOf(roles);
        bodyKinds = List.copyOf(bodyKinds);
        phrases = List.copyOf(phrases);
        outlets = List.copyOf(outlets);
        places = List.copyOf(places);
        nameEndings = List.copyOf(nameEndings);
        givenNames = Map.copyOf(givenNames);
        words = Map.copyOf(words);
    }

    /** The words of a use. */
    public Set<String> words(WordUse use) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(use))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
