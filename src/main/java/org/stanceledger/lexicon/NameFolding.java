package org.stanceledger.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds spellings of one name onto each other: Khajimba, Khadzhimba and Hajimba; Zurabishvili and Zourabichvili; Høeg and
 * Hoeg. The result is a key for comparison and nothing to be shown.
 */
public final class NameFolding {
    private static final String[][] RULES = {
        {"đ", "d"},
        {"ø", "o"},
        {"ł", "l"},
        {"ı", "i"},
        {"ß", "ss"},
        {"æ", "ae"},
        {"œ", "oe"},
        {"dzh", "j"},
        {"dsch", "j"},
        {"dj", "j"},
        {"zh", "j"},
        {"tsch", "ch"},
        {"tch", "ch"},
        {"sch", "sh"},
        {"ch", "sh"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"ou", "u"},
        {"x", "ks"},
        {"ck", "k"},
        {"q", "k"},
        {"w", "v"},
        {"tz", "ts"},
        {"y", "i"},
        {"ie", "e"},
        {"io", "o"},
        {"ii", "i"}
    };

    private NameFolding() {}

    /** The key of a word. */
    public static String fold(String word) {
        String key = plain(word);
        if (key.isEmpty() || key.charAt(0) > 'z') {
            return key;
        }
        for (String[] rule : RULES) {
            key = key.replace(rule[0], rule[1]);
        }
        return withoutDoubles(key);
    }

    /** The word in lower case and without diacritics. */
    public static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80 && lower.charAt(i) < 0x250) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return lower;
    }

    private static String withoutDoubles(String key) {
        int at = 1;
        while (at < key.length() && key.charAt(at) != key.charAt(at - 1)) {
            at++;
        }
        if (at >= key.length()) {
            return key;
        }
        StringBuilder result = new StringBuilder(key.length()).append(key, 0, at);
        for (int i = at; i < key.length(); i++) {
            if (key.charAt(i) != key.charAt(i - 1)) {
                result.append(key.charAt(i));
            }
        }
        return result.toString();
    }
}
