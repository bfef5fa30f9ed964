/** Gold sets, and how far an analysis agrees with them. Plain Java. */
@NullMarked
package org.stanceledger.evaluation;

import org.jspecify.annotations.NullMarked;
