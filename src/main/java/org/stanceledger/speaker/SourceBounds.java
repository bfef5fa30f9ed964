package org.stanceledger.speaker;

import java.util.List;
import java.util.Set;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Role;

/** Leaves out of a source what is no part of its noun phrase: the embassy for its part, the report which they wrote, all he. */
final class SourceBounds {
    private static final Set<String> QUANTIFIERS = Set.of("all", "what", "whatever", "as", "that", "than");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whom");
    private static final Set<String> TAIL =
            Set.of("too", "also", "meanwhile", "however", "himself", "herself", "itself", "themselves", "again");

    private SourceBounds() {}

    /** Index of the first word of the name or office within which a source begins, else the same index. */
    static int whole(ArticleText text, List<NameMention> names, int first) {
        for (NameMention name : names) {
            if (name.first() < first && name.end() > first) {
                return name.first();
            }
        }
        for (int at = Math.max(0, first - 3); at < first; at++) {
            int from = at;
            boolean office = text.hitsAt(at).stream()
                    .anyMatch(hit -> hit.entry() instanceof Role && hit.form() == Form.NAME && hit.end() > first);
            if (office) {
                return from;
            }
        }
        return first;
    }

    /** Index of the first word. */
    static int first(ArticleText text, int first, int end) {
        boolean before = end == first + 2
                && QUANTIFIERS.contains(text.word(first).plain())
                && PRONOUNS.contains(text.word(first + 1).plain());
        return before ? first + 1 : first;
    }

    /** Index after the last word. */
    static int end(ArticleText text, int first, int end) {
        for (int at = first + 1; at < end; at++) {
            if (RELATIVES.contains(text.word(at).form())
                    && !DesignationReader.PREPOSITIONS.contains(
                            text.word(at - 1).plain())) {
                return at;
            }
        }
        if (end - first > 3
                && text.word(end - 1).plain().equals("part")
                && text.word(end - 3).plain().equals("for")) {
            return end - 3;
        }
        boolean turn = end - first > 2
                && text.word(end - 1).plain().equals("turn")
                && text.word(end - 2).plain().equals("in");
        if (turn) {
            return end - 2;
        }
        return end - first > 1 && TAIL.contains(text.word(end - 1).plain()) ? end - 1 : end;
    }
}
