/** Finds who communicates what in a text: the source, cue and content of each attribution. Plain Java. */
@NullMarked
package org.stanceledger.attribution;

import org.jspecify.annotations.NullMarked;
