package org.stanceledger.text;

/**
 * A region of a text in quotation marks, bounded by its paragraph.
 *
 * @param outer from the opening mark to after the closing one
 * @param inner what stands between the marks, without surrounding space
 * @param opened whether the opening mark was written (false: inferred)
 * @param closed whether the closing mark was written (false: the quotation runs on to the paragraph's end)
 * @param continuing whether it continues the quotation that the paragraph before left open
 */
public record Quotation(Span outer, Span inner, boolean opened, boolean closed, boolean continuing) {}
