package org.stanceledger.lexicon;

import org.stanceledger.text.Span;

/**
 * A place in a text that can name an entry of the directory; several may overlap.
 *
 * @param span where
 * @param first index of the first word
 * @param end index after the last word
 * @param form by which of its words
 * @param entry what it can name
 */
public record Hit(Span span, int first, int end, Form form, Entry entry) {}
