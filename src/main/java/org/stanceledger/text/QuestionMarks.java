package org.stanceledger.text;

import java.util.ArrayList;
import java.util.List;

/** Reads texts in which a broken encoding left a question mark for every quotation mark. */
final class QuestionMarks {
    private static final int LEAST = 1;

    private QuestionMarks() {}

    /** Whether question marks open words and no double quotation mark is written. */
    static boolean standForQuotationMarks(String text, List<Span> paragraphs) {
        int opening = 0;
        for (Span paragraph : paragraphs) {
            for (int i = paragraph.begin(); i < paragraph.end(); i++) {
                char c = text.charAt(i);
                if (Marks.isDouble(c)) {
                    return false;
                }
                opening += c == '?' && opens(text, paragraph, i) ? 1 : 0;
            }
        }
        return opening >= LEAST;
    }

    static List<QuotationMark> in(String text, Span paragraph) {
        List<QuotationMark> marks = new ArrayList<>();
        boolean open = false;
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            if (text.charAt(i) != '?') {
                continue;
            }
            char after = i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
            if (opens(text, paragraph, i)) {
                marks.add(new QuotationMark(i, 1, 2, true));
                open = true;
            } else if (open && !Characters.isWord(after) && after != '?') {
                marks.add(new QuotationMark(i, 1, -2, false));
                open = false;
            }
        }
        return marks;
    }

    private static boolean opens(String text, Span paragraph, int index) {
        boolean free = index == paragraph.begin()
                || Characters.isSpace(text.charAt(index - 1))
                || text.charAt(index - 1) == '(';
        return free && index + 1 < paragraph.end() && Characters.isWord(text.charAt(index + 1));
    }
}
