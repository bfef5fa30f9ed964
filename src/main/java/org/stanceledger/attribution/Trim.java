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
