package org.stanceledger.lexicon;

import java.util.List;

/**
 * A state, or a region whose authorities or side can be named by its name.
 *
 * @param name its name in reports, such as {@code Georgia}
 * @param bloc id of the bloc of its officials
 * @param government how its government is called in reports, such as {@code Government of Georgia}
 * @param names all its names, the first of them {@code name}
 * @param demonyms adjectives and words for its people: Georgian, Georgians
 * @param capitals names of its seat of government, which can stand for it
 * @param within name of the territory that it is claimed by or part of, empty for none
 */
public record Territory(
        String name,
        String bloc,
        String government,
        List<String> names,
        List<String> demonyms,
        List<String> capitals,
        String within)
        implements Entry {
    public Territory {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
    }
}
