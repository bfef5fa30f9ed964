/** Says who each attribution's source is: pronouns, descriptions, metonyms and names become speakers with a bloc. Plain Java. */
@NullMarked
package org.stanceledger.speaker;

import org.jspecify.annotations.NullMarked;
