/** What a conflict's configuration says of the world: blocs, poles, actors, mentions. Plain Java, in memory. */
@NullMarked
package org.stanceledger.lexicon;

import org.jspecify.annotations.NullMarked;
