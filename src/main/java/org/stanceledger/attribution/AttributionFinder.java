package org.stanceledger.attribution;

import java.util.List;
import org.stanceledger.text.AnnotatedText;

/** Finds the attributions of a text. Implementations are thread-safe. */
public interface AttributionFinder {
    /** The statements of a text, in the order of their contents. */
    default List<Attribution> find(AnnotatedText text) {
        return find(text, Convention.STATEMENTS);
    }

    /** The attributions of a text that a convention counts, in the order of their contents. */
    List<Attribution> find(AnnotatedText text, Convention convention);
}
