package org.stanceledger.attribution;

import java.util.List;
import org.stanceledger.text.AnnotatedText;

/** Finds the attributions of a text. Implementations are thread-safe. */
public interface AttributionFinder {
    /** The attributions of all kinds, in the order of their contents. */
    List<Attribution> find(AnnotatedText text);
}
