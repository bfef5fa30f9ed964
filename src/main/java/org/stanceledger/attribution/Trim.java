package org.stanceledger.attribution;

import org.stanceledger.text.Marks;

/** Takes from the ends of contents what does not belong to them: marks, punctuation, a leading that. */
final class Trim {
    private static final String LEADING = ".,;:!?-–—)]…";
    private static final String TRAILING = ".,;:-–—([";

    private Trim() {}

    static Window trim(TokenTable table, Window run) {
        int begin = run.begin();
        int end = run.end();
        boolean changed = true;
        while (changed && begin < end) {
            changed = false;
            if (leading(table, begin, end)
                    || table.form(begin).equalsIgnoreCase("that") && begin + 1 < end && begin == run.begin()) {
                begin++;
                changed = true;
            }
            if (begin < end && trailing(table, begin, end - 1)) {
                end--;
                changed = true;
            }
        }
        return new Window(begin, end);
    }

    /** A source without the punctuation after it and before it; brackets and the stops of abbreviations stay. */
    static Window source(TokenTable table, Window run) {
        int begin = run.begin();
        int end = run.end();
        while (begin + 1 < end && edge(table, begin)) {
            begin++;
        }
        while (end - 1 > begin && edge(table, end - 1)) {
            end--;
        }
        return new Window(begin, end);
    }

    private static boolean edge(TokenTable table, int i) {
        return switch (table.tag[i]) {
            case TagCode.COMMA, TagCode.COLON, TagCode.SEMICOLON, TagCode.DASH, TagCode.MARK -> true;
            default -> false;
        };
    }

    /** A mark is taken off unless its partner stays inside. */
    private static boolean leading(TokenTable table, int i, int end) {
        String form = table.form(i);
        if (Marks.isMark(form)) {
            return true;
        }
        return form.length() == 1 ? LEADING.contains(form) : form.equals("--") || form.equals("...") && i + 1 < end;
    }

    private static boolean trailing(TokenTable table, int begin, int i) {
        String form = table.form(i);
        if (Marks.isMark(form)) {
            return i >= begin;
        }
        return form.length() == 1 && TRAILING.contains(form) || form.equals("--");
    }
}
