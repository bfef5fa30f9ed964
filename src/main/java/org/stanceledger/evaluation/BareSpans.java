package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.stanceledger.text.Span;

/** Spans without the marks, punctuation and leading "that" at their ends, as BBC Citron compares them. */
final class BareSpans {
    private static final String TRIMMED = "\"'“”‘’«»„.,;:!?-–—()[] \u00a0\n\t";
    private static final String THAT = "that ";

    private BareSpans() {}

    static List<Span> of(String text, List<Span> spans) {
        List<Span> bare = new ArrayList<>();
        for (Span span : spans) {
            int begin = skip(text, span.begin(), span.end());
            if (text.regionMatches(true, begin, THAT, 0, THAT.length()) && begin + THAT.length() < span.end()) {
                begin = skip(text, begin + THAT.length(), span.end());
            }
            int end = span.end();
            while (end > begin && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (begin < end) {
                bare.add(new Span(begin, end));
            }
        }
        bare.sort(Span::compareTo);
        return bare;
    }

    private static int skip(String text, int from, int end) {
        int begin = from;
        while (begin < end && TRIMMED.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return begin;
    }
}
