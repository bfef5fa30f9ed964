package org.stanceledger.article;

import java.util.Locale;
import java.util.Set;

/** Guesses the language of a text, as far as deciding needs it whether the analysis can read it. */
final class Language {
    static final String UNDETERMINED = "und";
    private static final int SAMPLE = 4000;
    private static final int FEW_WORDS = 8;
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "said", "with", "by", "it", "he",
            "has", "as", "at", "be", "from", "not", "are", "his", "have", "will");

    private Language() {}

    /** An ISO 639-1 code, or {@code und}. Cyrillic counts as Russian and Georgian script as Georgian. */
    static String guess(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long letters = sample.chars().filter(Character::isLetter).count();
        if (share(sample, Character.UnicodeScript.CYRILLIC, letters) > 0.5) {
            return "ru";
        }
        if (share(sample, Character.UnicodeScript.GEORGIAN, letters) > 0.5) {
            return "ka";
        }
        if (letters == 0 || share(sample, Character.UnicodeScript.LATIN, letters) < 0.5) {
            return UNDETERMINED;
        }
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        long english = java.util.Arrays.stream(words).filter(ENGLISH::contains).count();
        return words.length <= FEW_WORDS || english >= 0.1 * words.length ? "en" : UNDETERMINED;
    }

    private static double share(String text, Character.UnicodeScript script, long letters) {
        long count = text.chars()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == script)
                .count();
        return letters == 0 ? 0 : (double) count / letters;
    }
}
