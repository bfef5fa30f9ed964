package org.stanceledger.lexicon;

import java.util.List;

/**
 * A kind of body that every state has, so that {@code the Ruritanian interior ministry} is known without being listed.
 *
 * @param name its name in reports, completed by {@code of} and the territory
 * @param words all words for it, the name among them
 * @param shortForms words that mean it once an article has named it
 * @param pattern how such a body is named in reports, with {@code {demonym}}, {@code {government}} and {@code {place}} to be filled in; empty
 *     for the name of the kind and the territory
 */
public record BodyKind(String name, List<String> words, List<String> shortForms, String pattern) implements Entry {
    public BodyKind {
        words = List.copyOf(words);
        shortForms = List.copyOf(shortForms);
    }

    /** Whether a territory has many of the kind, each somewhere else: an embassy. */
    public boolean isAbroad() {
        return pattern.contains("{place}");
    }
}
