package org.stanceledger.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.ActorDirectory;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.Leaning;
import org.stanceledger.lexicon.Territory;

/** What the words that describe a speaker without a side tell: the side that he is at home on, the pole to which his state or body leans. */
final class HomesAndLeanings {
    static final HomesAndLeanings NONE = new HomesAndLeanings();

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final int DEPTH = 5;

    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, Leaning> leanings = new HashMap<>();
    /** How many words the longest name has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    private HomesAndLeanings() {}

    static HomesAndLeanings of(ConflictDirectory directory) {
        HomesAndLeanings origins = new HomesAndLeanings();
        ActorDirectory actors = directory.actors();
        Map<String, List<String>> namesOf = new HashMap<>();
        Map<String, Territory> territories = new HashMap<>();
        Map<String, Body> bodies = new HashMap<>();
        for (Territory territory : actors.territories()) {
            territories.put(territory.name(), territory);
            List<String> names = namesOf.computeIfAbsent(territory.name(), name -> new ArrayList<>());
            names.addAll(territory.names());
            names.addAll(territory.demonyms());
            names.addAll(territory.capitals());
        }
        actors.bodies().forEach(body -> bodies.put(body.name(), body));
        for (Body body : actors.bodies()) {
            List<String> names = new ArrayList<>(List.of(body.name()));
            names.addAll(body.aliases());
            namesOf.computeIfAbsent(body.name(), name -> new ArrayList<>()).addAll(names);
            String above = body.of();
            Body next = bodies.get(above);
            for (int i = 0; i < DEPTH && next != null; i++) {
                namesOf.computeIfAbsent(above, name -> new ArrayList<>()).addAll(names);
                above = next.of();
                next = bodies.get(above);
            }
            if (territories.containsKey(above)) {
                namesOf.computeIfAbsent(above, name -> new ArrayList<>()).addAll(names);
            }
        }
        Map<String, String> sides = new HashMap<>();
        directory.conflict().blocs().stream()
                .filter(bloc -> bloc.pole() != null)
                .forEach(bloc -> sides.put(bloc.id(), bloc.id()));
        for (Territory territory : actors.territories()) {
            origins.put(origins.homes, namesOf.getOrDefault(territory.name(), List.of()), sides.get(territory.bloc()));
        }
        actors.places()
                .forEach(place -> origins.put(
                        origins.homes,
                        List.of(place.name()),
                        sides.get(place.territory().bloc())));
        actors.outlets().forEach(outlet -> {
            Territory territory = territories.get(outlet.territory());
            if (territory != null) {
                origins.put(origins.homes, List.of(outlet.name()), sides.get(territory.bloc()));
            }
        });
        for (Leaning leaning : directory.leanings()) {
            origins.put(origins.leanings, namesOf.getOrDefault(leaning.name(), List.of(leaning.name())), leaning);
        }
        return origins;
    }

    private <T> void put(Map<String, T> map, List<String> names, @Nullable T value) {
        if (value == null) {
            return;
        }
        for (String name : names) {
            String[] words = words(name);
            if (words.length > 0) {
                map.putIfAbsent(String.join(" ", words), value);
                longest.merge(words[0], words.length, Math::max);
            }
        }
    }

    /** Id of the bloc from which somebody comes of whom this is said, null if it does not tell. */
    @Nullable
    String home(String description) {
        return first(words(description), homes::get);
    }

    /** The pole to which somebody leans on a day of whom this is said, null if it does not tell. */
    @Nullable
    String leaning(String description, @Nullable LocalDate day) {
        Leaning found = first(words(description), name -> {
            Leaning leaning = leanings.get(name);
            return leaning != null && leaning.holdsAt(day) ? leaning : null;
        });
        return found == null ? null : found.position();
    }

    private <T> @Nullable T first(String[] words, Function<String, @Nullable T> named) {
        for (int i = 0; i < words.length; i++) {
            for (int n = Math.min(longest.getOrDefault(words[i], 0), words.length - i); n > 0; n--) {
                String name = n == 1
                        ? words[i]
                        : String.join(" ", Arrays.asList(words).subList(i, i + n));
                T found = named.apply(name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String[] words(String text) {
        return Arrays.stream(SEPARATOR.split(text))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
