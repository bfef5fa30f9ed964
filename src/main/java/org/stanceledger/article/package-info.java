/** What an article is, and how input files of each format become articles. Plain Java. */
@NullMarked
package org.stanceledger.article;

import org.jspecify.annotations.NullMarked;
