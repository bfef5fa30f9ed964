/** Judges what each statement does: whose position it advances, whom it criticises or supports, and by which evidence. Plain Java. */
@NullMarked
package org.stanceledger.stance;

import org.jspecify.annotations.NullMarked;
