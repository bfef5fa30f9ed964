package org.stanceledger.attribution;

import java.util.Locale;
import org.stanceledger.text.Marks;

/** Words normalised for features. */
final class Normal {
    private Normal() {}

    static String lower(String form) {
        if (form.length() == 1) {
            char c = form.charAt(0);
            if (Marks.isDouble(c)) {
                return "\"";
            }
            if (Marks.isSingle(c)) {
                return "'";
            }
            return c == '—' || c == '–' ? "--" : form.toLowerCase(Locale.ROOT);
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return "#" + (lower.length() == 4 ? "year" : "");
        }
        return lower.indexOf('’') < 0 ? lower : lower.replace('’', '\'');
    }

    static int shape(String form) {
        char c = form.charAt(0);
        if (Character.isUpperCase(c)) {
            boolean all = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
            return form.length() == 1 ? 1 : all ? 2 : 3;
        }
        return Character.isDigit(c) ? 4 : Character.isLetter(c) ? form.indexOf('-') > 0 ? 6 : 5 : 7;
    }
}
