package org.stanceledger.stance;

import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Span;

/**
 * One reason for a judgement.
 *
 * @param rule the rule or feature that fired
 * @param words where the words that decided stand in the article's text, null if the reason has no place
 * @param target id of the bloc it concerns, null for none
 * @param explanation the reason in a sentence an analyst understands
 */
public record Evidence(
        String rule, @Nullable Span words, @Nullable String target, String explanation) {}
