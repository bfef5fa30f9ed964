package org.stanceledger.evaluation;

import org.stanceledger.text.Span;

/** Turns offsets in code points, as corpora give them, into a Java String's. */
final class CodePoints {
    private final int[] units;

    CodePoints(String text) {
        int count = text.codePointCount(0, text.length());
        units = new int[count + 1];
        int unit = 0;
        for (int i = 0; i < count; i++) {
            units[i] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[count] = unit;
    }

    /** The span between two offsets; what reaches past the text is cut. */
    Span span(int begin, int end) {
        int last = Math.min(end, units.length - 1);
        return new Span(units[Math.min(begin, last)], units[last]);
    }
}
