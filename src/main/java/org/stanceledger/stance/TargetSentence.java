package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.text.Span;

/**
 * A sentence with something in it towards which it may be kind or unkind.
 *
 * @param text the sentence
 * @param target where the target is mentioned, in text order
 * @param sign 1 kind, -1 unkind, 0 neither
 */
public record TargetSentence(String text, List<Span> target, int sign) {
    public TargetSentence {
        target = target.stream().sorted().toList();
    }
}
