package org.stanceledger.lexicon;

import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Span;

/**
 * A place in a text that names an actor, a body, a bloc or something of a bloc.
 *
 * @param span where it stands
 * @param bloc id of the bloc it belongs to
 * @param actor id of the actor it names, null where it names the bloc as a whole (a demonym, a capital)
 * @param type by what it is named
 */
public record Mention(Span span, String bloc, @Nullable String actor, MentionType type) {}
