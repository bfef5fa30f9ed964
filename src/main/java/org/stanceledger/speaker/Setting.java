package org.stanceledger.speaker;

import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Territory;

/**
 * Where an article is at home.
 *
 * @param home the party to the conflict that it was written in or writes about, null if none is told
 * @param seat the outside state that its place line names and its text speaks of, null for none
 */
record Setting(@Nullable Territory home, @Nullable Territory seat) {}
