package org.stanceledger.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into paragraphs: at line breaks, or at blank lines only where the lines were wrapped to a width. */
final class ParagraphSplitter {
    private static final int NARROWEST_WRAP = 50;
    private static final int WIDEST_WRAP = 110;

    private ParagraphSplitter() {}

    static List<Span> split(String text, Span body) {
        List<Span> lines = lines(text, body);
        boolean wrapped = wrapped(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (Span line : lines) {
            Span trimmed = trim(text, line);
            if (begin >= 0 && (trimmed.length() == 0 || !wrapped)) {
                paragraphs.add(new Span(begin, end));
                begin = -1;
            }
            if (trimmed.length() > 0) {
                begin = begin < 0 ? trimmed.begin() : begin;
                end = trimmed.end();
            }
        }
        if (begin >= 0) {
            paragraphs.add(new Span(begin, end));
        }
        return paragraphs;
    }

    /** Lines were wrapped if most line breaks inside a block stand in the middle of a sentence and lines have an even, narrow width. */
    private static boolean wrapped(String text, List<Span> lines) {
        int inside = 0;
        int middle = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = trim(text, lines.get(i));
            Span next = trim(text, lines.get(i + 1));
            if (line.length() == 0 || next.length() == 0) {
                continue;
            }
            inside++;
            char last = text.charAt(line.end() - 1);
            boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
            if (open && line.length() >= NARROWEST_WRAP && line.length() <= WIDEST_WRAP) {
                middle++;
            }
        }
        return inside >= 3 && middle * 10 >= inside * 6;
    }

    private static List<Span> lines(String text, Span body) {
        List<Span> lines = new ArrayList<>();
        int begin = body.begin();
        for (int i = body.begin(); i < body.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                lines.add(new Span(begin, i));
                if (c == '\r' && i + 1 < body.end() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                begin = i + 1;
            }
        }
        lines.add(new Span(begin, body.end()));
        return lines;
    }

    private static Span trim(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && Characters.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}
