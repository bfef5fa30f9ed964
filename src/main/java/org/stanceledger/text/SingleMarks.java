package org.stanceledger.text;

import java.util.ArrayList;
import java.util.List;

/** Finds regions in single quotation marks, telling them from apostrophes and plural possessives. */
final class SingleMarks {
    private SingleMarks() {}

    static List<Span> find(String text, Span paragraph) {
        List<Span> regions = new ArrayList<>();
        int i = paragraph.begin();
        while (i < paragraph.end()) {
            if (opens(text, paragraph, i)) {
                int close = close(text, paragraph, i + 1);
                if (close > 0) {
                    regions.add(new Span(i, close + 1));
                    i = close;
                } else if (i == paragraph.begin() && text.charAt(i) == '‘') {
                    regions.add(new Span(i, paragraph.end()));
                    break;
                }
            }
            i++;
        }
        return regions;
    }

    private static boolean opens(String text, Span paragraph, int index) {
        char c = text.charAt(index);
        if (!Marks.isSingle(c) || c == '’' || c == '´' || index + 2 >= paragraph.end()) {
            return false;
        }
        char before = index > paragraph.begin() ? text.charAt(index - 1) : ' ';
        char after = text.charAt(index + 1);
        boolean free = Characters.isSpace(before) || "([—–-".indexOf(before) >= 0 || Marks.isDouble(before);
        boolean elision = Character.isDigit(after)
                || text.startsWith("em ", index + 1)
                || text.startsWith("tis ", index + 1)
                || text.startsWith("til ", index + 1);
        return free && !Characters.isSpace(after) && !Marks.isSingle(after) && !elision;
    }

    /** The index of the closing mark, -1 if there is none. */
    private static int close(String text, Span paragraph, int from) {
        int possessive = -1;
        for (int i = from; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (Marks.isDouble(c) && i > from && possessive > 0) {
                return possessive;
            }
            if (i > from && opens(text, paragraph, i)) {
                return possessive;
            }
            if (c != '\'' && c != '’' && c != '´' && c != '‘' && c != '›') {
                continue;
            }
            char before = text.charAt(i - 1);
            char after = i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
            if (Characters.isSpace(before) || Characters.isWord(after)) {
                continue;
            }
            boolean likePossessive = (before == 's' || before == 'z')
                    && Characters.isSpace(after)
                    && i + 2 < paragraph.end()
                    && Character.isLowerCase(text.charAt(i + 2));
            if (!likePossessive) {
                return i;
            }
            possessive = i;
        }
        return possessive;
    }
}
