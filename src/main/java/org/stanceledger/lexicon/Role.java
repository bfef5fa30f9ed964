package org.stanceledger.lexicon;

import java.util.List;

/**
 * An office or occupation that a speaker can be introduced by.
 *
 * @param name its name in reports and in the list of persons, such as {@code Foreign Minister}
 * @param kind whose words a holder speaks
 * @param words all words for it, the name among them: foreign minister, minister of foreign affairs
 * @param shortForms words that mean the holder once an article has introduced him: minister, diplomat
 * @param body the kind of body that a holder leads, such as {@code Foreign Ministry}, empty for none
 */
public record Role(String name, RoleKind kind, List<String> words, List<String> shortForms, String body)
        implements Entry {
    public Role {
        words = List.copyOf(words);
        shortForms = List.copyOf(shortForms);
    }
}
