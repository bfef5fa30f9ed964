/** The page report.html: key figures, charts and the run's articles with their statements marked. Plain Java, no network, no library. */
@NullMarked
package org.stanceledger.report.page;

import org.jspecify.annotations.NullMarked;
