package org.stanceledger.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.stanceledger.text.Span;

/**
 * A run of letters and digits in a text, the unit in which names are compared.
 *
 * @param span where it stands
 * @param form as written
 * @param plain in lower case, without diacritics
 * @param joined whether only a space, hyphen, apostrophe or abbreviating full stop separates it from the word before
 */
public record Word(Span span, String form, String plain, boolean joined) {
    /** The words of a text. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int begin = at;
            while (at < text.length() && isPart(text.charAt(at))) {
                at++;
            }
            String form = text.substring(begin, at);
            boolean joined = !words.isEmpty() && joins(text, end, begin, words.get(words.size() - 1).form);
            words.add(new Word(new Span(begin, at), form, NameFolding.plain(form), joined));
            end = at;
        }
        return words;
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(String text, int end, int begin, String before) {
        if (begin - end > 2) {
            return false;
        }
        String gap = text.substring(end, begin);
        return switch (gap) {
            case " ", "\u00a0", "-", "‑", "–", "'", "’", "&", "/" -> true;
            case ".", ". " -> before.length() <= 3 && Character.isUpperCase(before.charAt(0));
            case "’ ", "' " -> before.endsWith("s");
            default -> gap.equals("\n") || gap.equals("\r\n") || gap.equals("  ");
        };
    }
}
