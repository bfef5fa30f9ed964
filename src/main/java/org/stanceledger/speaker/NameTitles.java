package org.stanceledger.speaker;

import java.util.Map;
import java.util.Set;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.NameFolding;
import org.stanceledger.lexicon.Word;

/** Titles before names, and the gender that a title or name tells. */
final class NameTitles {
    private static final Set<String> MALE = Vocabulary.of("male-titles");
    private static final Set<String> FEMALE = Vocabulary.of("female-titles");
    private static final Set<String> OTHER = Vocabulary.of("titles");

    private NameTitles() {}

    static boolean isTitle(Word word) {
        String plain = word.plain();
        return MALE.contains(plain) || FEMALE.contains(plain) || OTHER.contains(plain);
    }

    /** Whether a title stands right before a word. */
    static boolean precede(ArticleText text, int index) {
        return index > 0 && text.word(index).joined() && isTitle(text.word(index - 1));
    }

    static Gender gender(Word title) {
        if (MALE.contains(title.plain())) {
            return Gender.MALE;
        }
        return FEMALE.contains(title.plain()) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** The gender that a name tells: by the given name, else by the ending of a Slavic family name. */
    static Gender gender(String name, Map<String, Gender> givenNames) {
        String[] words = name.split("[\\s.]+");
        Gender known = givenNames.getOrDefault(NameFolding.plain(words[0]), Gender.UNKNOWN);
        if (known != Gender.UNKNOWN || words.length < 2) {
            return known;
        }
        String last = NameFolding.plain(words[words.length - 1]);
        if (last.matches(".*(ova|eva|ina|skaya|skaia)")) {
            return Gender.FEMALE;
        }
        return last.matches(".*(ov|ev|yov|sky|skiy|skii)") ? Gender.MALE : Gender.UNKNOWN;
    }
}
