package org.stanceledger.attribution;

import java.util.List;
import org.stanceledger.text.AnnotatedText;

/**
 * A text to learn from.
 *
 * @param name the name of its file
 * @param text the text
 * @param attributions the attributions that a person found in it
 * @param convention by whose guidelines
 */
public record LabelledText(
        String name, AnnotatedText text, List<LabelledAttribution> attributions, Convention convention) {
    public LabelledText {
        attributions = List.copyOf(attributions);
    }
}
