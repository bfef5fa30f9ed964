/** The aggregates that all reports share, counted in one pass over the statements. Plain Java. */
@NullMarked
package org.stanceledger.report.figures;

import org.jspecify.annotations.NullMarked;
