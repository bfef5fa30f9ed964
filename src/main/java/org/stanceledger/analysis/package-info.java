/** The facade of the core: an article goes in, its statements come out. Plain Java; library users need only this package. */
@NullMarked
package org.stanceledger.analysis;

import org.jspecify.annotations.NullMarked;
