package org.stanceledger.lexicon;

import java.util.List;

/**
 * A kind of body that every state has, so that {@code the Ruritanian interior ministry} is known without being listed.
 *
 * @param name its name in reports, completed by {@code of} and the territory
 * @param words all words for it, the name among them
 * @param shortForms words that mean it once an article has named it
 */
public record BodyKind(String name, List<String> words, List<String> shortForms) implements Entry {
    public BodyKind {
        words = List.copyOf(words);
        shortForms = List.copyOf(shortForms);
    }
}
