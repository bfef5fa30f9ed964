package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.ActorDirectory;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.NameEnding;
import org.stanceledger.lexicon.Outlet;
import org.stanceledger.lexicon.Territory;

/** To which bloc an outlet, a family name and a description belong, as far as a conflict's lists tell. */
public final class Affiliations {

    /** Affiliations of a conflict that lists no outlets and no name endings. */
    public static final Affiliations NONE = new Affiliations(List.of(), List.of(), HomesAndLeanings.NONE);

    private static final int MOST_WORDS = 4;

    private final List<Affiliation> outlets;
    private final List<Affiliation> endings;
    private final HomesAndLeanings homes;

    /** What belongs to a bloc: an outlet's name or a name's ending, in lower case. */
    private record Affiliation(String words, String bloc) {}

    private Affiliations(List<Affiliation> outlets, List<Affiliation> endings, HomesAndLeanings homes) {
        this.homes = homes;
        Comparator<Affiliation> longestFirst =
                Comparator.comparingInt(one -> -one.words().length());
        this.outlets = outlets.stream().sorted(longestFirst).toList();
        this.endings = endings.stream().sorted(longestFirst).toList();
    }

    /** The affiliations that a directory's outlets, name endings and territories tell. */
    public static Affiliations of(ConflictDirectory directory) {
        ActorDirectory actors = directory.actors();
        Map<String, String> blocs = new HashMap<>();
        for (Territory territory : actors.territories()) {
            blocs.put(territory.name(), territory.bloc());
        }
        List<Affiliation> outlets = new ArrayList<>();
        for (Outlet outlet : actors.outlets()) {
            String bloc = blocs.get(outlet.territory());
            if (bloc != null) {
                outlets.add(new Affiliation(outlet.name().toLowerCase(Locale.ROOT), bloc));
            }
        }
        List<Affiliation> endings = new ArrayList<>();
        for (NameEnding ending : actors.nameEndings()) {
            String bloc = blocs.get(ending.territories().get(0));
            if (bloc != null) {
                endings.add(new Affiliation(ending.ending(), bloc));
            }
        }
        return new Affiliations(outlets, endings, HomesAndLeanings.of(directory));
    }

    /** What the words say that describe a speaker. */
    HomesAndLeanings homes() {
        return homes;
    }

    /** The bloc of an outlet, null if unknown. */
    @Nullable
    String ofOutlet(String outlet) {
        String lower = outlet.toLowerCase(Locale.ROOT);
        return first(outlets, one -> lower.contains(one.words()));
    }

    /** The bloc that the ending of a person's family name tells, null if it tells none or the name is not a person's. */
    @Nullable
    String ofPerson(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > MOST_WORDS) {
            return null;
        }
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return null;
            }
        }
        String family = words[words.length - 1].toLowerCase(Locale.ROOT);
        return first(endings, one -> family.endsWith(one.words()));
    }

    private static @Nullable String first(List<Affiliation> some, Predicate<Affiliation> condition) {
        for (Affiliation one : some) {
            if (condition.test(one)) {
                return one.bloc();
            }
        }
        return null;
    }
}
