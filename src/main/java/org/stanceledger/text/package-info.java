/** Spans, sentences, tokens and quotation regions of a text: the floor on which all analysis stands. Plain Java. */
@NullMarked
package org.stanceledger.text;

import org.jspecify.annotations.NullMarked;
