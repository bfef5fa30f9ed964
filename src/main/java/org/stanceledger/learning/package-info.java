/** Small, deterministic, trainable models over named features. Knows nothing of articles or stances. Plain Java. */
@NullMarked
package org.stanceledger.learning;

import org.jspecify.annotations.NullMarked;
