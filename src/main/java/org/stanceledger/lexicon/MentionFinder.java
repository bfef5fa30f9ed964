package org.stanceledger.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.AnnotatedText;

/** Finds the mentions of a conflict's actors and blocs in a text. Implementations are thread-safe. */
public interface MentionFinder {
    /**
     * The mentions in text order, none overlapping another; longer ones win.
     *
     * @param date the day of the text, which decides who held an office; null if unknown
     */
    List<Mention> find(AnnotatedText text, @Nullable LocalDate date);
}
